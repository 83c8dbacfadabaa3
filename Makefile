# `make demo` and `make test` install what is missing, build, and run.

PREFIX ?= /usr/local
SWIFT ?= swift
SWIFTFLAGS ?=
RELEASE = -c release --static-swift-stdlib
BIN = .build/release/replylint

ROOT = $(DESTDIR)$(PREFIX)
PROGRAM = bin/replylint
MANUAL = share/man/man1/replylint.1
BASH_COMPLETION = share/bash-completion/completions/replylint
ZSH_COMPLETION = share/zsh/site-functions/_replylint
FISH_COMPLETION = share/fish/vendor_completions.d/replylint.fish
# Links to the program, by which it is one of its commands.
LINKS = bin/replylint-sendmail bin/replylint-native-host
LICENCE = share/doc/replylint/libmilter.txt
INSTALLED = $(PROGRAM) $(MANUAL) $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION) $(LICENCE)

.PHONY: all setup build test check format lexicons docs bench accuracy linear integration spark thunderbird fuzz fuzz-coverage demo install uninstall clean

all: build

## Installs the Debian packages that are missing.
setup:
	@Scripts/setup.sh

## Release build: Swift's libraries inside, the system's outside.
build: setup
	$(SWIFT) build $(RELEASE) $(SWIFTFLAGS) --product replylint
	$(SWIFT) build $(RELEASE) $(SWIFTFLAGS) --product replylint-dev

test: setup
	$(SWIFT) test $(SWIFTFLAGS)

## What a reviewer would ask first: format, lexicons, stale pages.
check: build
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Plugins
	$(BIN) lexicon format --check Lexicons
	$(BIN) lexicon check --alone Lexicons
	.build/release/replylint-dev docs --check docs/rules
	.build/release/replylint-dev manual --check docs/replylint.1
	$(BIN) config --schema | cmp - docs/replylint.schema.json

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests Plugins

## Lays out and checks the lexicons with the program that is there: with an error in one of them, it
## could not be built.
lexicons:
	@test -x $(BIN) || $(MAKE) build
	$(BIN) lexicon format Lexicons
	$(BIN) lexicon check --alone Lexicons

docs: build
	.build/release/replylint-dev docs docs/rules
	.build/release/replylint-dev manual docs/replylint.1
	$(BIN) config --schema > docs/replylint.schema.json

bench: build
	Scripts/bench.sh $(BIN)

## make accuracy EVAL=DIR: runs DIR/score.py, rewrites docs/accuracy-figures.md.
accuracy: build
	@test -n "$(EVAL)" || { echo 'make accuracy: name the folder of evaluation sets: make accuracy EVAL=DIR' >&2; exit 2; }
	Scripts/accuracy.sh "$(EVAL)" $(BIN)

## make linear [FULL=1]: holds hostile mail against the instructions that it costs. Needs valgrind and
## python3, and two to four minutes; FULL=1 goes up to 8 MB of each kind, and needs an hour.
linear: build
	python3 Scripts/linear.py $(BIN) $(if $(FULL),--full)

CLIENTS = tmux mutt neomutt emacs-nox msmtp git-email libmailtools-perl s-nail bsd-mailx aerc alot \
  notmuch elpa-notmuch mu4e maildir-utils claws-mail evolution xvfb xauth xdotool dbus-daemon \
  postfix thunderbird zip chromium

## make integration [HOOKS=DIR]: installs mail clients, and sends through them what is to be sent and what
## is not. HOOKS: a folder with a run-all.sh of one's own, which finds the program in CHECKER.
integration: build
	@Scripts/setup.sh $(CLIENTS)
	CHECKER=$(BIN) Tests/Integration/any-bytes.py
	CHECKER=$(BIN) Tests/Integration/json-lines.py
	CHECKER=$(BIN) Tests/Integration/s-nail.sh
	CHECKER=$(BIN) Tests/Integration/bsd-mailx.sh
	CHECKER=$(BIN) Tests/Integration/aerc.sh
	CHECKER=$(BIN) Tests/Integration/alot.sh
	CHECKER=$(BIN) Tests/Integration/emacs.sh
	CHECKER=$(BIN) Tests/Integration/emacs.sh notmuch
	CHECKER=$(BIN) Tests/Integration/emacs.sh mu4e
	CHECKER=$(BIN) Tests/Integration/claws-mail.sh
	CHECKER=$(BIN) Tests/Integration/evolution.sh
	CHECKER=$(BIN) Tests/Integration/thunderbird.sh
	CHECKER=$(BIN) Tests/Integration/milter.py
	CHECKER=$(BIN) Tests/Integration/postfix.sh
	Tests/Integration/audit-page.py
	CHECKER=$(BIN) Tests/Integration/cost.py Fixtures/readme/broken-kettle-before.eml
	$(if $(HOOKS),CHECKER=$(BIN) bash $(HOOKS)/run-all.sh)

## The Spark job in local mode with two workers; installs Java and, into .build/spark, pyspark.
SPARK = .build/spark/bin
spark: build
	@Scripts/setup.sh openjdk-17-jre-headless python3-venv
	test -x $(SPARK)/spark-submit || { python3 -m venv .build/spark && $(SPARK)/pip install -q --no-compile 'pyspark>=4,<5'; }
	CHECKER=$(BIN) $(SPARK)/python Tests/Integration/spark.py

## Packs Thunderbird's extension: .build/replylint-thunderbird.xpi.
thunderbird:
	@command -v zip >/dev/null || Scripts/setup.sh zip
	Scripts/thunderbird-xpi.sh .build/replylint-thunderbird.xpi

SECONDS ?= 60
SEED ?= $(shell date +%s)
JOBS ?= 2

## make fuzz [SECONDS=60] [SEED=N] [JOBS=2] [MIME=DIR]: damaged mail, stores, records, configurations and
## lexicons through all that reads them. What does not hold is kept in .build/fuzz.
fuzz: setup
	$(SWIFT) build $(RELEASE) $(SWIFTFLAGS) --product replylint-fuzz
	.build/release/replylint-fuzz --seconds $(SECONDS) --seed $(SEED) --jobs $(JOBS) \
	  Fixtures/mail Fixtures/anatomy Fixtures/config Fixtures/lexicons Lexicons/en $(MIME)

## make fuzz-coverage [SECONDS=60] [SEED=N]: libFuzzer and AddressSanitizer on the readers of mail and
## lexicons, the C shims with them. Inputs that reach new code stay in .build/fuzz/corpus.
COVERAGE = .build/fuzz-coverage
fuzz-coverage: setup
	$(SWIFT) build --package-path Fuzzing --scratch-path $(COVERAGE) -c release $(SWIFTFLAGS) \
	  -Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld -Xcc -fsanitize=fuzzer-no-link,address --product fuzz-readers
	mkdir -p .build/fuzz/corpus
	SWIFT_BACKTRACE=enable=no $(COVERAGE)/release/fuzz-readers -max_total_time=$(SECONDS) \
	  -seed=$(SEED) -timeout=10 -rss_limit_mb=4096 -artifact_prefix=.build/fuzz/ \
	  .build/fuzz/corpus Fixtures/mail Fixtures/lexicons </dev/null

demo: build
	@echo; echo '$$ replylint check Fixtures/sent'
	@$(BIN) check Fixtures/sent; test $$? -le 1

## make install PREFIX=DIR: program, manual page, completions. DESTDIR is put in front of it all.
## Without the names of its symbols the program is a quarter smaller, and starts a fifth sooner.
install: build
	$(BIN) completions bash >.build/replylint.bash
	$(BIN) completions zsh >.build/_replylint
	$(BIN) completions fish >.build/replylint.fish
	install -d $(foreach file,$(INSTALLED),"$(ROOT)/$(dir $(file))")
	strip -o "$(ROOT)/$(PROGRAM)" $(BIN)
	chmod 755 "$(ROOT)/$(PROGRAM)"
	for link in $(LINKS); do ln -sf replylint "$(ROOT)/$$link"; done
	install -m 644 docs/licences/libmilter.txt "$(ROOT)/$(LICENCE)"
	install -m 644 docs/replylint.1 "$(ROOT)/$(MANUAL)"
	install -m 644 .build/replylint.bash "$(ROOT)/$(BASH_COMPLETION)"
	install -m 644 .build/_replylint "$(ROOT)/$(ZSH_COMPLETION)"
	install -m 644 .build/replylint.fish "$(ROOT)/$(FISH_COMPLETION)"

## Takes away what install put there, and nothing else.
uninstall:
	rm -f $(foreach file,$(INSTALLED) $(LINKS),"$(ROOT)/$(file)")

clean:
	rm -rf .build
