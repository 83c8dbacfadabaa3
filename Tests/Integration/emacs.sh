#!/bin/sh
# replylint.el in message-mode: marks in the draft, the question, what is sent.
. "$(dirname "$0")/desk.sh"
need emacs
cat >"$DESK/desk.el" <<X
(setq user-mail-address "jo@shop.example.com" user-full-name "Jo" mail-host-address "example.com"
      message-send-mail-function #'message-send-mail-with-sendmail send-mail-function #'sendmail-send-it
      sendmail-program "$DESK/bin/replylint-sendmail" message-interactive t message-confirm-send nil
      message-auto-save-directory "$DESK/drafts" message-fcc-handler-function #'ignore)
(add-to-list 'load-path "$HERE/../../Integrations/emacs")
(require 'replylint)
(add-hook 'message-mode-hook #'replylint-mode)
(defvar asked 0)
(defvar answer nil)
(setq replylint-ask (lambda (_) (setq asked (1+ asked)) answer))
(defun draft (text)
  (switch-to-buffer (generate-new-buffer "*draft*"))
  (insert "To: ann@example.com\nSubject: Größe der Lampe\n" mail-header-separator "\n" text "\n")
  (message-mode))
(defun marks ()
  (mapcar (lambda (mark) (buffer-substring (overlay-start mark) (overlay-end mark)))
          (seq-filter (lambda (mark) (overlay-get mark 'replylint))
                      (sort (overlays-in (point-min) (point-max))
                            (lambda (a b) (< (overlay-start a) (overlay-start b)))))))
(defun try () (condition-case problem (progn (message-send) "sent")
                (error (concat "not sent: " (error-message-string problem)))))
(defun say (name value) (princ (format "%s=%s\n" name value)))
X
run() { emacs -Q --batch -l "$DESK/desk.el" --eval "(progn $1)" >"$DESK/out" 2>"$DESK/err"; }
out() { grep -qF -- "$1" "$DESK/out"; }

run '(draft "Hello Ann,\n\nthe lamp is 40 cm high.") (say "result" (try)) (say "asked" asked)'
ok "a good reply is sent" out 'result=sent'
ok "without a question" out 'asked=0'
ok "once" sent 1

run '(draft "Grüße, {{first_name}},\n\nthe lamp is 40 cm high, not [NUMBER].")
     (replylint-check) (say "marks" (marks)) (say "result" (try)) (say "asked" asked)
     (say "at" (buffer-substring (point) (line-end-position)))
     (say "report" (with-current-buffer "*replylint*" (buffer-string)))'
ok "the words themselves are marked" out 'marks=({{first_name}} [NUMBER])'
ok "a no keeps it back" out 'result=not sent: replylint: not sent: error:'
ok "one question" out 'asked=1'
ok "point stands at the first finding" out 'at={{first_name}},'
ok "the findings are listed" out '"[NUMBER]" was not filled in'
ok "nothing is sent" sent 1

run '(draft "Hello {{first_name}},\n\nthe lamp is 40 cm high.") (replylint-check)
     (goto-char (point-min)) (search-forward "{{first_name}}") (replace-match "Ann")
     (say "marks" (marks)) (say "result" (try)) (say "asked" asked)'
ok "a mark goes when its words are changed" out 'marks=nil'
ok "and the reply is sent" out 'result=sent'
ok "without a question" out 'asked=0'
ok "once" sent 2

run '(setq answer t) (draft "Hello {{first_name}},\n\nthe lamp is 40 cm high.") (say "result" (try))
     (say "force" (getenv "REPLYLINT_FORCE"))'
ok "a yes sends, through the wrapper too" out 'result=sent'
ok "once" sent 3
ok "and holds for one message" out 'force=nil'

run '(setq replylint-program "no-such-program") (draft "Hello {{first_name}}, hi.") (setenv "REPLYLINT_FORCE" "1")
     (say "result" (try))'
ok "without replylint a message is sent" out 'result=sent'
finish
