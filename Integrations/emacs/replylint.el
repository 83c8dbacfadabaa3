;;; replylint.el --- Read replies to customers before they are sent -*- lexical-binding: t; -*-

;; Version: 0.1.0
;; Package-Requires: ((emacs "27.1"))
;; Keywords: mail

;;; Commentary:

;; Marks what `replylint' finds in the draft of a message, and asks before a message with findings is
;; sent.  Works in message-mode and in what is built on it: Gnus, notmuch, mu4e.
;;
;;   (require 'replylint)
;;   (add-hook 'message-mode-hook #'replylint-mode)

;;; Code:

(require 'cl-lib)
(require 'json)
(require 'message)
(require 'subr-x)

(defgroup replylint nil
  "Read replies to customers before they are sent."
  :group 'message)

(defcustom replylint-program "replylint"
  "The program."
  :type 'string)

(defcustom replylint-arguments '("--fail-on" "warning")
  "Words for `replylint check', such as \"--maildir\" and a folder."
  :type '(repeat string))

(defcustom replylint-ask #'yes-or-no-p
  "Function that asks, with the question, whether to send all the same."
  :type 'function)

;; Three shapes, not three colours alone; and the error unlike what Flyspell marks.
(defface replylint-error
  '((((supports :underline (:style wave)) (background light))
     :underline (:style wave :color "Red1") :background "#ffd9d6")
    (((supports :underline (:style wave))) :underline (:style wave :color "Red1") :background "#5c1f1f")
    (t :inherit error :underline t :inverse-video t))
  "What must not be sent.")

(defface replylint-warning
  '((((supports :underline (:style wave))) :underline (:style wave :color "dark orange"))
    (t :inherit warning :underline t))
  "What is to be looked at.")

(defface replylint-note
  '((((class color) (supports :underline (:style wave))) :underline (:style line :color "deep sky blue"))
    (t :inherit shadow :underline t))
  "What is worth knowing.")

(defun replylint--separator ()
  "Range of the line between header and body, without its end; or nil."
  (save-excursion
    (goto-char (point-min))
    (when (re-search-forward (concat "^" (regexp-quote mail-header-separator) "$") nil t)
      (cons (match-beginning 0) (match-end 0)))))

(defun replylint--draft (separator)
  "The draft as a message: an empty line stands in place of SEPARATOR."
  (save-restriction
    (widen)
    (if (null separator)
        (buffer-substring-no-properties (point-min) (point-max))
      (concat (buffer-substring-no-properties (point-min) (car separator))
              (buffer-substring-no-properties (cdr separator) (point-max))))))

(defun replylint--findings ()
  "The findings about this draft, as alists.
Signals an error where it cannot be judged."
  (let* ((separator (replylint--separator))
         (draft (replylint--draft separator))
         (errors (make-temp-file "replylint")))
    (unwind-protect
        (with-temp-buffer
          (let* ((coding-system-for-write 'utf-8-unix)
                 (coding-system-for-read 'utf-8-unix)
                 (status (apply #'call-process-region draft nil replylint-program nil
                                (list t errors) nil "check" "--output-format" "json"
                                (append replylint-arguments '("-")))))
            (unless (member status '(0 1))
              (error "replylint: %s"
                     (string-trim (with-temp-buffer (insert-file-contents errors) (buffer-string)))))
            (goto-char (point-min))
            (let* ((json-array-type 'list) (json-object-type 'alist) (json-false nil)
                   (document (json-read)))
              (mapcar (lambda (finding) (cons (cons 'separator separator) finding))
                      (alist-get 'findings (car document))))))
      (delete-file errors))))

(defun replylint--position (byte separator)
  "Position in the draft of BYTE, from 0, of the message that was judged."
  (let* ((at (position-bytes (point-min)))
         (before (and separator (- (position-bytes (car separator)) at)))
         (skipped (if (and before (> byte before))
                      (- (position-bytes (cdr separator)) (position-bytes (car separator)))
                    0)))
    (or (byte-to-position (+ at byte skipped)) (point-max))))

(defun replylint--face (finding)
  "The face of FINDING."
  (intern (concat "replylint-" (alist-get 'severity finding))))

(defun replylint--text (finding)
  "What is said about FINDING, in one line or more."
  (let* ((said (alist-get 'message finding))
         (help (alist-get 'help finding))
         (customer (seq-remove (lambda (line) (string-match-p (regexp-quote line) said))
                               (mapcar (lambda (line) (alist-get 'text line))
                                       (seq-filter (lambda (line) (equal (alist-get 'turn line) "original"))
                                                   (alist-get 'evidence finding))))))
    (concat (propertize (alist-get 'severity finding) 'face (replylint--face finding))
            ": " said " [" (alist-get 'rule finding) "]"
            (mapconcat (lambda (line) (concat "\n  customer: " line)) customer "")
            (and help (concat "\n  help: " help)))))

(defun replylint--mark (finding)
  "Marks FINDING in the draft; returns where it begins."
  (let* ((separator (alist-get 'separator finding))
         (start (replylint--position (alist-get 'byte_start finding) separator))
         (end (replylint--position (alist-get 'byte_end finding) separator))
         (mark (make-overlay start (max end (min (1+ start) (point-max))))))
    (overlay-put mark 'replylint t)
    (overlay-put mark 'evaporate t)
    (overlay-put mark 'face (replylint--face finding))
    (overlay-put mark 'help-echo (replylint--text finding))
    (overlay-put mark 'modification-hooks
                 (list (lambda (overlay after &rest _) (when after (delete-overlay overlay)))))
    start))

(defun replylint-clear ()
  "Takes the marks off the draft."
  (interactive)
  (save-restriction
    (widen)
    (remove-overlays (point-min) (point-max) 'replylint t)))

(defun replylint--list (findings places)
  "Shows FINDINGS in a buffer of their own, with buttons to their PLACES."
  (let ((lines (mapcar (lambda (place) (line-number-at-pos (max place (point-min)))) places))
        (places (mapcar #'copy-marker places)))
    (with-current-buffer (get-buffer-create "*replylint*")
      (let ((inhibit-read-only t))
        (erase-buffer)
        (cl-mapc (lambda (finding line place)
                   (insert-text-button (format "line %d" line) 'follow-link t
                                       'action (lambda (_) (replylint--visit place)))
                   (insert ": " (replylint--text finding) "\n"))
                 findings lines places))
      (special-mode)
      (use-local-map (make-composed-keymap button-buffer-map special-mode-map))
      (goto-char (point-min))))
  (display-buffer "*replylint*" '((display-buffer-reuse-window display-buffer-below-selected)
                                  (window-height . fit-window-to-buffer))))

(defun replylint--visit (place)
  "Goes to PLACE in its draft."
  (unless (marker-buffer place) (user-error "The draft is gone"))
  (pop-to-buffer (marker-buffer place))
  (goto-char place))

(defvar-local replylint--first nil "Where the first finding of the last check begins.")

;;;###autoload
(defun replylint-check ()
  "Marks what is to be looked at in this draft; returns the findings."
  (interactive)
  (let (findings places)
    ;; A reply is narrowed: message-mode keeps References above what it shows.
    (save-restriction
      (widen)
      (setq findings (replylint--findings))
      (replylint-clear)
      (setq places (mapcar #'replylint--mark findings)))
    (if findings (replylint--list findings places)
      (when-let ((window (get-buffer-window "*replylint*"))) (delete-window window)))
    (when (called-interactively-p 'interactive)
      (message (if findings "replylint: %d to be looked at" "replylint: nothing to be looked at")
               (length findings)))
    (when places (setq replylint--first (apply #'min places)))
    findings))

(defun replylint--matters (findings)
  "Those of FINDINGS that keep a message back."
  (seq-remove (lambda (finding) (equal (alist-get 'severity finding) "note")) findings))

(defvar replylint--forced nil "Whether a yes is in force: the wrapper is to send what was found.")

(defun replylint-before-send ()
  "Asks before a message with findings is sent.
What cannot be judged is sent, with a message."
  (replylint-after-send)
  (let ((findings (condition-case problem (replylint--matters (replylint-check))
                    (error (message "not judged: %s" (error-message-string problem)) nil))))
    (when findings
      (if (funcall replylint-ask
                   (format "replylint: %d to be looked at. Send all the same? " (length findings)))
          (progn (setq replylint--forced t)
                 (setenv "REPLYLINT_FORCE" "1"))
        (goto-char replylint--first)
        (user-error "replylint: not sent: %s" (replylint--text (car findings)))))))

(defun replylint-after-send ()
  "What was allowed was allowed for one message."
  (when replylint--forced
    (setq replylint--forced nil)
    (setenv "REPLYLINT_FORCE")))

(defun replylint--echo ()
  "The finding at point, for the echo area."
  (get-char-property (point) 'help-echo))

(defvar replylint-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map (kbd "C-c !") #'replylint-check)
    map))

;;;###autoload
(define-minor-mode replylint-mode
  "Marks what is to be looked at in a draft, and asks before it is sent."
  :lighter " Reply"
  (if replylint-mode
      (progn
        (add-hook 'message-send-hook #'replylint-before-send nil t)
        (add-hook 'message-sent-hook #'replylint-after-send nil t)
        (add-function :before-until (local 'eldoc-documentation-function) #'replylint--echo)
        (eldoc-mode 1))
    (remove-hook 'message-send-hook #'replylint-before-send t)
    (remove-hook 'message-sent-hook #'replylint-after-send t)
    (remove-function (local 'eldoc-documentation-function) #'replylint--echo)
    (replylint-clear)))

(provide 'replylint)
;;; replylint.el ends here
