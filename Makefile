# Needs Python 3.11 or newer and make; everything else is installed into .venv by these commands.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
# Extra arguments: make test ARGS="-k pagination"
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help demo test check types generate compare docs bench clean

help: ## Show this list
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1	\2/' | expand -t 20

# One stamp a dependency group: `make demo` installs little, `make check` all.
$(VENV)/.run: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, PYTHON=... names one") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[testing]'
	@touch $@

$(VENV)/.test: $(VENV)/.run
	$(BIN)/python -m pip install --quiet --group test --group codegen
	@touch $@

$(VENV)/.dev: $(VENV)/.test
	$(BIN)/python -m pip install --quiet --group dev
	@touch $@

$(VENV)/.bench: $(VENV)/.run
	$(BIN)/python -m pip install --quiet --group bench
	@touch $@

demo: $(VENV)/.run ## Build a golden image on the embedded service
	$(BIN)/python examples/golden_image.py $(ARGS)

test: $(VENV)/.test ## Run the tests
	$(BIN)/python -m pytest $(ARGS)

check: $(VENV)/.dev ## Lint, format, types, generated code, docs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python -m codegen check
	$(MAKE) types
	$(MAKE) docs

types: $(VENV)/.dev ## Type checkers
	$(BIN)/mypy
	PATH="$(abspath $(BIN)):$$PATH" $(BIN)/pyright
	PATH="$(abspath $(BIN)):$$PATH" $(BIN)/pyright --verifytypes imagebuilder_typed --ignoreexternal

generate: $(VENV)/.dev ## Write the generated code from botocore's model
	$(BIN)/python -m codegen generate

compare: $(VENV)/.dev ## List what the newest botocore's model has and we have not
	@scratch=$$(mktemp -d) && trap 'rm -rf "$$scratch"' EXIT \
	&& $(BIN)/python -m pip install --quiet --upgrade --no-deps --target "$$scratch" botocore \
	&& PYTHONPATH="$$scratch" $(BIN)/python -m codegen compare

docs: $(VENV)/.dev ## Build the documentation into docs/_build
	$(BIN)/sphinx-build --quiet --fail-on-warning --keep-going -b html docs docs/_build/html

bench: $(VENV)/.bench ## Measure against raw boto3
	$(BIN)/python -m benchmarks $(ARGS)

clean: ## Remove what these commands made
	rm -rf $(VENV) docs/_build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
