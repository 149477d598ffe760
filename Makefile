# Needs Python 3.11 or newer and make; everything else is installed into .venv by these commands.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
# Extra arguments, as in: make test ARGS="-k pagination"
ARGS ?=
# Tests that run at a time in `make mutants`.
CHILDREN ?= 2
# Old releases of boto3, beside the newest one; test_other_clients.py has the same list.
BOTO3_AGES := 1.14.0 1.20.54 1.28.85 1.34.162
client_venv = $(PYTHON) -m venv --without-pip $(VENV)-clients/$(1) && \
	$(VENV)-clients/bin/python -m pip --python $(VENV)-clients/$(1) install --quiet --no-compile $(2)
# pip for an environment that has none.
PIP_FOR = $(BIN)/python -m pip --python
CLIENT_TESTS := tests/functional/embedded/test_other_clients.py \
	tests/functional/client/test_published_examples.py tests/functional/client/test_published_requests.py
TRACER_TESTS := $(sort $(wildcard tests/tracing/test_*.py))
PYTEST := $(BIN)/python -m pytest --numprocesses auto --dist worksteal -q

.DEFAULT_GOAL := help
.PHONY: help demo test test-lowest test-newest test-clients test-installs test-tracers mutants check lint types api generate compare \
	docs pictures linkcheck bench dist licences release-notes clean

help: ## Show this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1	\2/' | expand -t 20

# One stamp a dependency group: `make demo` installs little, `make check` all.
$(VENV)/.run: pyproject.toml imagebuilder_typed/_version.py
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

$(VENV)/.mutants: $(VENV)/.test
	$(BIN)/python -m pip install --quiet --group mutants
	@touch $@

demo: $(VENV)/.run ## Build a golden image on the embedded service
	$(BIN)/python examples/golden_image.py $(ARGS)

test: $(VENV)/.test ## Run the tests
	$(PYTEST) $(ARGS)

# The tests of the embedded service whose result can depend on the version of moto.
OF_MOTO = not (hostile or fuzz or rules or any_request or memory or cost or state_machine or schemas or published \
	or control_access or control_arguments or test_pages or test_filters or request_checks or managed_resources \
	or answers_owners or answers_plans or test_docs or pipeline_runs or workflow_steps or build_requests or other_clients)

# The oldest release of everything that the package may be installed with. Those of the tests' own tools are the newest.
test-lowest: ## Run the tests with the oldest supported dependencies
	$(MAKE) $(VENV)-lowest/.test VENV=$(VENV)-lowest
	$(VENV)-lowest/bin/python -m pip install --quiet --requirement tests/lowest.txt
	$(MAKE) test VENV=$(VENV)-lowest ARGS="-m 'any_botocore or not one_python' --hypothesis-profile=few"
	@echo "the embedded service once more: with the lowest moto, and a botocore that knows all operations"
	$(VENV)-lowest/bin/python -m pip install --quiet --upgrade boto3 --group codegen
	$(MAKE) test VENV=$(VENV)-lowest ARGS="tests/functional/embedded --hypothesis-profile=few -k '$(OF_MOTO)'"

# Tests that need the very model that the code was generated from are skipped if the newest one differs.
test-newest: ## Run the tests with the newest boto3
	$(MAKE) $(VENV)-newest/.test VENV=$(VENV)-newest
	$(VENV)-newest/bin/python -m pip install --quiet --upgrade boto3 botocore
	$(MAKE) test VENV=$(VENV)-newest

# Clients that are not ours, where npm and PyPI have them: into folders of their own, they pin what we don't want pinned.
test-clients: $(VENV)/.test $(VENV)-clients/.installed ## Run other AWS clients against the embedded service
	IMAGEBUILDER_TYPED_AWS_CLI="$(abspath $(VENV)-clients/bin/aws)" \
	IMAGEBUILDER_TYPED_AWSCLI="$$(echo $(abspath $(VENV)-clients)/lib/python3*/site-packages)" \
	IMAGEBUILDER_TYPED_NODE_MODULES="$(abspath $(VENV)-clients/node_modules)" \
	IMAGEBUILDER_TYPED_CLIENTS="$(abspath $(VENV)-clients)" \
	$(BIN)/python -m pytest -q $(CLIENT_TESTS) $(ARGS)

$(VENV)-clients/.installed: $(VENV)/.run
	$(PYTHON) -m venv $(VENV)-clients
	$(VENV)-clients/bin/python -m pip install --quiet --upgrade pip awscli
	if command -v npm >/dev/null; then \
	  npm install --silent --no-audit --no-fund --no-package-lock --prefix $(VENV)-clients @aws-sdk/client-imagebuilder; fi
	for version in $(BOTO3_AGES); do $(call client_venv,boto3-$$version,boto3==$$version) || exit 1; done
	$(call client_venv,boto3-newest,boto3)
	$(call client_venv,aiobotocore,aiobotocore)
	$(call client_venv,parallelcluster,boto3 PyYAML packaging)
	$(call client_venv,parallelcluster,--no-deps aws-parallelcluster) # without the CDK and jsii
	@touch $@

# Copies of what `pip install` brings without extras and with each, made anew when a module changes. Those with extras have
# the packages of the first one by a path, and nothing else.
test-installs: $(VENV)/.test $(VENV)-installs/.installed ## Use the package with nothing but what it or an extra brings
	IMAGEBUILDER_TYPED_INSTALLS="$(abspath $(VENV)-installs)" \
	$(BIN)/python -m pytest -q tests/functional/embedded/test_installs.py tests/functional/release $(ARGS)

$(VENV)-installs/.installed: $(VENV)/.run $(shell find imagebuilder_typed -name '*.py')
	rm -rf $(VENV)-installs
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir $(VENV)-installs .
	$(PYTHON) -m venv --without-pip $(VENV)-installs/bare
	$(PIP_FOR) $(VENV)-installs/bare install --quiet --no-compile $(VENV)-installs/*.whl
	echo $(abspath $(VENV)-installs)/bare/lib/python3*/site-packages > $(VENV)-installs/bare.pth
	for extra in documents progress testing; do \
	  $(PYTHON) -m venv --without-pip $(VENV)-installs/$$extra && \
	  cp $(VENV)-installs/bare.pth $(VENV)-installs/$$extra/lib/python3*/site-packages && \
	  $(PIP_FOR) $(VENV)-installs/$$extra install --quiet --no-compile \
	    "$$(echo $(abspath $(VENV)-installs)/*.whl)[$$extra]" || exit 1; \
	done
	@touch $@

# The tracers that people use with boto3. Each patches botocore for its whole process, so each file gets a process, and
# pytest loads no plugins: that of ddtrace would import it in all of them.
test-tracers: ## Compare what tracers record of typed and of raw calls
	$(MAKE) $(VENV)-tracers/.test VENV=$(VENV)-tracers
	$(VENV)-tracers/bin/python -m pip install --quiet --requirement tests/tracing/requirements.txt
	failed=0; for file in $(TRACER_TESTS); do \
	  IMAGEBUILDER_TYPED_TRACERS=1 PYTEST_DISABLE_PLUGIN_AUTOLOAD=1 $(VENV)-tracers/bin/python -m pytest -q $$file $(ARGS) || failed=1; \
	done; exit $$failed

# For some modules: make mutants ARGS="imagebuilder_typed.retry.* imagebuilder_typed._call.transport.*". Faults that no test
# notices are listed at the end; `mutmut show NAME` prints one.
mutants: $(VENV)/.mutants ## Put small faults into the call path, and list those that no test notices
	$(BIN)/mutmut run --max-children $(CHILDREN) $(ARGS)
	$(BIN)/mutmut results

check: lint types api docs ## Lint, format, imports, types, generated code, public API, docs

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m codegen check

types: $(VENV)/.dev $(VENV)-plain/.installed ## Type checkers, with and without botocore's stubs
	$(BIN)/mypy
	PATH="$(abspath $(BIN)):$$PATH" $(BIN)/pyright
	PATH="$(abspath $(BIN)):$$PATH" $(BIN)/pyright --verifytypes imagebuilder_typed --ignoreexternal
	cd $(VENV)-plain && PATH="$(abspath $(VENV)-plain/bin):$$PATH" bin/pyright --verifytypes imagebuilder_typed \
	  --ignoreexternal > verified.txt || { cat verified.txt; exit 1; }
	grep "Package directory: .*$(VENV)-plain" $(VENV)-plain/verified.txt  # and not this checkout
	IMAGEBUILDER_TYPED_PLAIN_PYTHON="$(abspath $(VENV)-plain/bin/python)" $(BIN)/python -m pytest -q tests/typing

# What `pip install imagebuilder-typed` brings, without any stubs. A copy, so it is made anew when a module changes.
# It has a pyright of its own, since that of another environment would verify the package there.
$(VENV)-plain/.installed: $(VENV)/.dev $(shell find imagebuilder_typed -name '*.py')
	$(PYTHON) -m venv --clear $(VENV)-plain
	$(VENV)-plain/bin/python -m pip install --quiet . "$$($(BIN)/python -m pip freeze | grep ^pyright==)"
	@touch $@

# Before 1.0 a minor version may change the API. So when _version.py has one that is not released, breaks are only listed.
api: $(VENV)/.dev ## List what the public API broke since the last release
	@last=$$(git tag --list 'v[0-9]*' --sort=-version:refname 2>/dev/null | head -n 1); \
	next=v$$(sed -n 's/^__version__ = "\(.*\)"/\1/p' imagebuilder_typed/_version.py); \
	if [ -z "$$last" ]; then echo "There is no tag of a release here, so there is no API to compare with."; \
	elif $(BIN)/griffe check imagebuilder_typed --against "$$last"; then echo "The API of $$last is as it was."; \
	elif [ "$${next%.*}" != "$${last%.*}" ]; then echo "$$next may break the API of $$last."; \
	else echo "$$next breaks the API of $$last: keep it, or raise the minor version." >&2; exit 1; fi

generate: $(VENV)/.dev ## Write the generated code from botocore's model
	$(BIN)/python -m codegen generate

compare: $(VENV)/.dev ## List what the newest botocore's model has and we have not
	@scratch=$$(mktemp -d) && trap 'rm -rf "$$scratch"' EXIT \
	&& $(BIN)/python -m pip install --quiet --upgrade --no-deps --target "$$scratch" botocore \
	&& PYTHONPATH="$$scratch" $(BIN)/python -m codegen compare

docs: $(VENV)/.dev ## Build the documentation into docs/_build
	$(BIN)/sphinx-build --quiet --fail-on-warning --keep-going -b html docs docs/_build/html

pictures: $(VENV)/.test ## Draw the pictures of the documentation
	$(BIN)/python docs/pictures.py

linkcheck: $(VENV)/.dev ## Ask for each address on the pages
	$(BIN)/sphinx-build --quiet -b linkcheck docs docs/_build/linkcheck

bench: $(VENV)/.bench $(VENV)-peers/.installed ## Measure against raw boto3, and beside other clients
	$(BIN)/python -m benchmarks $(ARGS)
	if $(VENV)-peers/bin/python -c 'import capo_imagebuilder, aiobotocore' && [ -z "$(ARGS)" ]; then \
	  $(VENV)-peers/bin/python -m benchmarks peers; fi

# aiobotocore needs an older botocore; the others are compared with the boto3 that fits.
$(VENV)-peers/.installed: $(VENV)/.run
	$(PYTHON) -m venv $(VENV)-peers
	$(VENV)-peers/bin/python -m pip install --quiet --upgrade pip
	-$(VENV)-peers/bin/python -m pip install --quiet --editable . capo-imagebuilder aiobotocore
	@touch $@

# The time in both files is that of the last commit, so every build of a commit has the same bytes.
COMMIT_TIME = $(shell git log -1 --format=%ct 2>/dev/null)
BUILD = $(if $(COMMIT_TIME),SOURCE_DATE_EPOCH=$(COMMIT_TIME)) $(VENV)-release/bin/python -m build --no-isolation

dist: $(VENV)-release/.installed ## Build the wheel and the sdist of a release into dist/, and check them
	rm -rf dist
	$(BUILD) --outdir dist > $(VENV)-release/build.txt || { cat $(VENV)-release/build.txt; exit 1; }
	$(BUILD) --outdir $(VENV)-release/again > $(VENV)-release/build.txt
	for file in dist/*; do cmp "$$file" "$(VENV)-release/again/$${file#dist/}" || exit 1; done
	$(VENV)-release/bin/twine check --strict dist/*
	$(VENV)-release/bin/check-wheel-contents dist
	$(VENV)-release/bin/python -m release.check_dist dist

$(VENV)-release/.installed: $(VENV)/.run
	$(PYTHON) -m venv --without-pip $(VENV)-release
	$(PIP_FOR) $(VENV)-release install --quiet --no-compile --group release
	@touch $@

licences: $(VENV)/.dev ## Write the page of the licences of what an installation brings
	$(BIN)/python -m release.licences

release-notes: ## Print the changelog of the version in _version.py
	@$(PYTHON) -m release.notes

clean: ## Remove what these commands made
	rm -rf $(VENV) $(VENV)-* docs/_build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis mutants
