# Every task of a developer. `make` alone lists them; each target does the set-up it needs.
# On Windows the same steps are in README.md.

SHELL := /bin/sh
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
PY := $(VENV)/bin/python
SEEDS ?= 200
KILLS ?= 500
RUNS ?= 2000
JOBS ?= 2
PYTEST ?= $(PY) -m pytest
export LC_ALL ?= C.UTF-8

.DEFAULT_GOAL := help
.PHONY: help run tour test coverage check lint format types rules tidy bench package translations lock model mutants soak kill fuzz kills large system setup setup-run qm clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: setup-run ## start the program (without a display: the tour)
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	  echo "No display here: the tour shows the same case without a window."; \
	  $(MAKE) --no-print-directory tour; \
	else $(PY) main.py $(ARGS); fi

tour: setup ## run the whole case: two laptops, a server, a signed letter
	$(PY) -m tour $(ARGS)

test: setup ## run every test, in random order
	$(PYTEST) -n $(JOBS) $(ARGS)

RULES := anonymity answer_channel book_closing calendar_days calendar_files calendar_override calendar_writing \
  calendars case_options case_rules cases closing completeness disclosure explanation extensions findings grounds \
  intake_card letter_check local_time numbering opening_hours phone_rules profile_* reception recount regulation/* \
  retention signing_authority strict_reading term_selection terms urgency visit_changes visit_terms
comma := ,
space := $(subst ,, )

coverage: setup ## show that the rules' tests take every branch of terms, calendars and profiles
	$(PYTEST) tests/domain -q -n $(JOBS) --cov=domain --cov-branch --cov-report=
	$(PY) -m coverage report --skip-covered --show-missing --fail-under=100 \
	  --include="$(subst $(space),$(comma),$(strip $(RULES:%=domain/%.py)))"

check: lint format types rules ## style, types and the rules of the house (make -k check: all of them)

lint: setup
	$(PY) -m ruff check .

format: setup
	$(PY) -m ruff format --quiet --check .

types: setup
	$(PY) -m mypy .

rules: setup
	$(PYTEST) tests/architecture -q

tidy: setup ## put imports and lines in order, as check wants them
	$(PY) -m ruff check --fix --quiet .
	$(PY) -m ruff format --quiet .

bench: setup ## measure against the targets
	$(PY) -m benchmarks $(ARGS)

package: setup ## build dist/otklik and let the bundle test itself
	$(PY) -m tools.package

translations: setup ## update the catalogues from the source and show what is missing
	$(PY) -m tools.translations update
	$(PY) -m tools.translations missing

lock: setup ## pin and hash requirements/*.txt again from requirements/*.in
	$(PY) -m tools.lock

model: setup ## run the sync model, SEEDS=n random histories, resumable
	@mkdir -p build
	$(PY) -m tests.sync_model --seeds $(SEEDS) --jobs $(JOBS) --resume build/model-$(SEEDS).json

mutants: setup ## show that the sync model notices planted faults
	$(PY) -m tests.sync_model --mutants --jobs $(JOBS)

kill: setup ## kill a busy laptop 500 times and look what is left, KILLS=n
	$(PY) -m tests.protection.kills --kills $(KILLS)

fuzz: setup ## feed every parser with broken files, RUNS=n each
	$(PY) -m tests.fuzz --runs $(RUNS)

soak: setup ## run the real laptop and server code together, SEEDS=n random histories, resumable
	@mkdir -p build
	$(PY) -m tests.sync_together --seeds $(SEEDS) --jobs $(JOBS) --resume build/soak-$(SEEDS).json

large: setup ## try, break off and take in an old journal of two million rows
	$(PY) -m benchmarks.large_journal $(ARGS)

kills: setup ## run real processes on PostgreSQL and kill them, SEEDS=n runs, resumable
	@mkdir -p build
	$(PY) -m tests.sync_apart --runs $(SEEDS) --resume build/kills-$(SEEDS).json

month: setup ## live SEEDS=n random months of visits on three laptops
	OTKLIK_MONTHS=$(SEEDS) $(PYTEST) tests/sync/test_visits_month.py -q

system: ## install or name missing packages of the system
	@$(PYTHON) tools/system_packages.py

setup: system $(VENV)/.installed-dev qm

setup-run: $(VENV)/.installed-run qm

qm: | $(VENV)/.installed-run
	@$(PY) -m tools.translations build
	@$(PY) -m tools.compile_profiles

$(VENV)/bin/python:
	$(MAKE) --no-print-directory system
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed-run: requirements/run.txt tools/unpack_support.py | $(VENV)/bin/python
	$(PY) -m pip install --quiet --require-hashes --disable-pip-version-check -r $<
	@$(PY) -m tools.unpack_support
	@touch $@

$(VENV)/.installed-dev: requirements/dev.txt | $(VENV)/.installed-run
	$(PY) -m pip install --quiet --require-hashes --disable-pip-version-check -r $<
	@touch $@

clean: ## remove what was built, keep the virtual environment
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis resources/translations/qm resources/regulations/compiled
