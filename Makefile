# `make demo` and `make test` install what is missing, build, and run.

PREFIX ?= /usr/local
SWIFT ?= swift
SWIFTFLAGS ?=
RELEASE = -c release --static-swift-stdlib
BIN = .build/release/replylint

.PHONY: all setup build test check format lexicons docs bench accuracy demo install uninstall clean

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

bench: build
	Scripts/bench.sh $(BIN)

## make accuracy EVAL=DIR: runs DIR/score.py, rewrites docs/accuracy-figures.md.
accuracy: build
	@test -n "$(EVAL)" || { echo 'make accuracy: name the folder of evaluation sets: make accuracy EVAL=DIR' >&2; exit 2; }
	Scripts/accuracy.sh "$(EVAL)" $(BIN)

demo: build
	@echo; echo '$$ replylint check Fixtures/sent'
	@$(BIN) check Fixtures/sent; test $$? -le 1

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(BIN) "$(DESTDIR)$(PREFIX)/bin/replylint"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/replylint"

clean:
	rm -rf .build
