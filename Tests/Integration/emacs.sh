#!/bin/sh
# replylint.el: marks in the draft, the question, what is sent. emacs.sh [message|notmuch|mu4e]: in a new message
# of message-mode, or in a reply to a message in a Maildir.
. "$(dirname "$0")/desk.sh"
client=${1:-message}
need emacs
# Where Debian puts notmuch and mu4e.
has() { emacs -q --batch --eval "(progn (package-initialize) (require '$1))" >/dev/null 2>&1; }
skip() {
  echo "1..0 # SKIP $1 is not installed"
  exit 0
}
maildir() {
  mkdir -p "$DESK/Mail/$1/cur" "$DESK/Mail/$1/new" "$DESK/Mail/$1/tmp"
}
case $client in
message) ;;
notmuch)
  need notmuch
  has notmuch || skip elpa-notmuch
  ;;
mu4e)
  need mu
  has mu4e || skip mu4e
  ;;
*)
  echo "$0: message, notmuch or mu4e" >&2
  exit 2
  ;;
esac
for folder in inbox sent drafts trash; do maildir $folder; done
cat >"$DESK/Mail/inbox/cur/1:2,S" <<'X'
From: Ann <ann@example.com>
To: Jo <jo@shop.example.com>
Subject: =?utf-8?Q?Gr=C3=B6=C3=9Fe?= der Lampe
Date: Mon, 02 Nov 2026 10:00:00 +0000
Message-ID: <lamp@example.com>

How high is the lamp?
X
cat >"$DESK/desk.el" <<X
(setq user-mail-address "jo@shop.example.com" user-full-name "Jo" mail-host-address "example.com"
      message-send-mail-function #'message-send-mail-with-sendmail send-mail-function #'sendmail-send-it
      sendmail-program "$DESK/bin/replylint-sendmail" message-interactive t message-confirm-send nil
      message-auto-save-directory "$DESK/drafts" message-fcc-handler-function #'ignore
      make-backup-files nil)
(add-to-list 'load-path "$HERE/../../Integrations/emacs")
(require 'replylint)
(add-hook 'message-mode-hook #'replylint-mode)
(defvar asked 0)
(defvar answer nil)
(setq replylint-ask (lambda (_) (setq asked (1+ asked)) answer))
(defun marks ()
  (mapcar (lambda (mark) (buffer-substring-no-properties (overlay-start mark) (overlay-end mark)))
          (seq-filter (lambda (mark) (overlay-get mark 'replylint))
                      (sort (overlays-in (point-min) (point-max))
                            (lambda (a b) (< (overlay-start a) (overlay-start b)))))))
(defun try ()
  (condition-case problem (progn (call-interactively (key-binding (kbd "C-c C-c"))) "sent")
    (error (concat "not sent: " (error-message-string problem)))))
(defun say (name value) (princ (format "%s=%s\n" name value)))
(defun at-point () (buffer-substring-no-properties (point) (line-end-position)))
X
case $client in
message)
  cat >>"$DESK/desk.el" <<'X'
(defun draft (text)
  (switch-to-buffer (generate-new-buffer "*draft*"))
  (insert "To: ann@example.com\nSubject: Größe der Lampe\n" mail-header-separator "\n" text "\n")
  (message-mode))
X
  ;;
notmuch)
  export NOTMUCH_CONFIG="$HOME/.notmuch-config"
  printf '[database]\npath=%s\n[user]\nname=Jo\nprimary_email=jo@shop.example.com\n' "$DESK/Mail" >"$NOTMUCH_CONFIG"
  notmuch new >/dev/null 2>&1
  cat >>"$DESK/desk.el" <<'X'
(package-initialize)
(require 'notmuch)
(setq notmuch-fcc-dirs "sent" notmuch-show-logo nil)
(defun draft (text)
  (notmuch-mua-new-reply "id:lamp@example.com")
  (message-goto-body)
  (insert text "\n\n"))
X
  ;;
mu4e)
  mu init --maildir="$DESK/Mail" --my-address=jo@shop.example.com >/dev/null 2>&1
  mu index >/dev/null 2>&1
  cat >>"$DESK/desk.el" <<'X'
(package-initialize)
(require 'mu4e)
(setq mu4e-sent-folder "/sent" mu4e-drafts-folder "/drafts" mu4e-trash-folder "/trash"
      mu4e-update-interval nil mu4e-compose-signature nil)
(defun wait-for (test)
  (let ((tries 400))
    (while (and (> tries 0) (not (funcall test)))
      (accept-process-output nil 0.05)
      (setq tries (1- tries)))))
(defun buffer-in (mode)
  (seq-find (lambda (buffer) (with-current-buffer buffer (derived-mode-p mode))) (buffer-list)))
(defun draft (text)
  (mu4e t)
  (mu4e-view-message-with-message-id "lamp@example.com")
  (wait-for (lambda () (buffer-in 'mu4e-view-mode)))
  (set-buffer (buffer-in 'mu4e-view-mode))
  (mu4e-compose-reply)
  (wait-for (lambda () (buffer-in 'mu4e-compose-mode)))
  (switch-to-buffer (buffer-in 'mu4e-compose-mode))
  (message-goto-body)
  (insert text "\n\n"))
X
  ;;
esac
run() { timeout 100 emacs -q --batch -l "$DESK/desk.el" --eval "(progn $1)" >"$DESK/out" 2>"$DESK/err" </dev/null; }
out() {
  grep -qF -- "$1" "$DESK/out" && return 0
  sed 's/^/# | /' "$DESK/out" "$DESK/err"
  return 1
}

run '(draft "Hello Ann,\n\nthe lamp is 40 cm high.") (say "result" (try)) (say "asked" asked)'
ok "a good reply is sent" out 'result=sent'
ok "without a question" out 'asked=0'
ok "once" sent 1
if [ "$client" != message ]; then
  ok "as a reply" grep -qi '^In-Reply-To: <lamp@example.com>' "$SENT/0"
  ok "with the customer's line" grep -q '^> How high' "$SENT/0"
  ok "a copy lies in sent" [ "$(count "$DESK/Mail/sent")" -eq 1 ]
fi

run '(draft "Grüße, {{first_name}},\n\nthe lamp is 40 cm high, not [NUMBER].")
     (replylint-check) (say "marks" (marks)) (say "result" (try)) (say "asked" asked)
     (say "at" (at-point)) (say "report" (with-current-buffer "*replylint*" (buffer-string)))
     (goto-char (point-max)) (switch-to-buffer "*replylint*") (forward-button 1) (push-button)
     (say "button" (at-point))'
ok "the words themselves are marked" out 'marks=({{first_name}} [NUMBER])'
ok "a no keeps it back" out 'result=not sent: replylint: not sent: error:'
ok "one question" out 'asked=1'
ok "point stands at the first finding" out 'at={{first_name}},'
ok "the findings are listed" out '"[NUMBER]" was not filled in'
ok "with buttons that lead there" out 'button=[NUMBER].'
ok "nothing is sent" sent 1
[ "$client" = message ] || ok "and no copy lies in sent" [ "$(count "$DESK/Mail/sent")" -eq 1 ]

run '(draft "Hello {{first_name}},\n\nthe lamp is 40 cm high.") (say "before" (try))
     (goto-char (point-min)) (search-forward "{{first_name}}") (replace-match "Ann")
     (say "marks" (marks)) (say "result" (try)) (say "asked" asked)'
ok "an error is not sent" out 'before=not sent'
ok "its mark goes when its words are changed" out 'marks=nil'
ok "and the reply is sent" out 'result=sent'
ok "without another question" out 'asked=1'
ok "once" sent 2

run '(setq answer t) (draft "Hello {{first_name}},\n\nthe lamp is 40 cm high.") (say "result" (try))
     (say "force" (getenv "REPLYLINT_FORCE"))'
ok "a yes sends, through the wrapper too" out 'result=sent'
ok "once" sent 3
ok "and holds for one message" out 'force=nil'

run '(setq replylint-program "no-such-program") (draft "Hello {{first_name}}, hi.") (setenv "REPLYLINT_FORCE" "1")
     (say "result" (try))'
ok "without replylint a message is sent" out 'result=sent'
ok "once" sent 4

run '(draft "Hello {{first_name}}, hi.") (replylint-mode -1) (say "result" (try)) (set-buffer " sendmail errors")
     (say "errors" (buffer-string))'
ok "without replylint.el the wrapper refuses" out 'result=not sent: Sending...failed'
ok "with the finding" out 'was not filled in'
ok "nothing is sent" sent 4
ok "it is kept" kept 1
run '(draft "Hello Ann, please be advised that it is blue.") (replylint-mode -1)
     (say "before" (try)) (say "result" (try))'
ok "a warning is refused by the wrapper" out 'before=not sent: Sending...failed'
ok "and goes when it is sent again" out 'result=sent'
ok "once" sent 5
finish
