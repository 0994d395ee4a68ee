# make demo   restore a bundled clip and show the gain
# make quick  tests of every part in under three minutes, with what pip installs alone
# make test   all tests; installs players, encoders, a browser and cross compilers by apt first (tests/system_packages.sh)
# make check  style and types
# make docs   the documents as a site, in build/site
# make wheel  a wheel in dist/ that any Linux on x86-64 takes, installed and tried; SYSTEM=windows, macos, ... for another system
.DEFAULT_GOAL := help
.PHONY: help demo quick test check docs wheel format shaders clean

VENV := .venv
BIN := $(VENV)/bin
# A Python >= 3.12, which VapourSynth's wheels need: PYTHON=... chooses another one.
PYTHON ?= $(shell for p in python3.12 python3.13 python3.14 python3; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 12))' 2>/dev/null && { echo "$$p"; break; }; done)
# Tests that run at a time.
JOBS ?= 2
# What `make wheel` builds for: a name that .ci/build_wheel.py knows.
SYSTEM ?= linux
SOURCES := $(shell find vsartifact/plugin -name '*.[ch]pp')
NATIVE := pyproject.toml CMakeLists.txt $(SOURCES)
export PATH := $(CURDIR)/$(BIN):$(PATH)

help:
	@sed -n 's/^# make/make/p' Makefile

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "vsartifact needs Python 3.12 or newer; install it or give PYTHON=/path/to/python3.12" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip

$(VENV)/.demo: $(BIN)/python $(NATIVE)
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.test: $(BIN)/python $(NATIVE)
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

$(VENV)/.docs: $(BIN)/python $(NATIVE)
	$(BIN)/python -m pip install --quiet --editable '.[docs]'
	@touch $@

demo: $(VENV)/.demo
	$(BIN)/python examples/demo.py

# One file at least of each part: none needs a program that pip does not install, trains, or builds the plugin.
QUICK := $(addprefix tests/, \
	cli/test_cli_picture.py cli/test_cli_tools.py \
	docs/test_docs_site.py \
	export/test_onnx_graph.py \
	plugin/test_plugin_adaptive.py plugin/test_plugin_errors.py plugin/test_plugin_restore.py plugin/test_plugin_tiles.py \
	shaders/test_export_glsl.py \
	training/test_codecs.py training/test_eval_report.py training/test_networks.py)

quick: $(VENV)/.test
	$(BIN)/python -m pytest -n $(JOBS) --dist loadfile $(QUICK)

test: check
	./tests/system_packages.sh
	$(BIN)/python -m pytest -n $(JOBS) --dist loadfile

check: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	mkdir -p build/types/vsartifact
	ln -sfn $(CURDIR)/vsartifact/*.py $(CURDIR)/vsartifact/py.typed $(CURDIR)/vsartifact/cli $(CURDIR)/vsartifact/core $(CURDIR)/vsartifact/metrics $(CURDIR)/training $(CURDIR)/export build/types/vsartifact/
	$(BIN)/mypy
	$(BIN)/mypy --config-file tests/mypy.ini tests
	MYPYPATH=build/types:benchmarks $(BIN)/mypy --package glsl
	$(BIN)/clang-format --dry-run --Werror $(SOURCES)

# Search works where a server gives the pages out: python -m http.server --directory build/site
docs: $(VENV)/.docs
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

$(VENV)/.wheel: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable '.[wheel]'
	@touch $@

wheel: $(VENV)/.wheel
	$(BIN)/python .ci/build_wheel.py dist --system $(SYSTEM)

format: $(VENV)/.test
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/clang-format -i $(SOURCES)

shaders: $(VENV)/.test
	$(BIN)/python export/make_shaders.py

clean:
	rm -rf $(VENV) build dist demo .pytest_cache .mypy_cache .ruff_cache
