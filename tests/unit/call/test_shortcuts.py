"""The environment variable that turns shortcuts of the fast path off."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from imagebuilder_typed.conversion import _fast_path


def loaded_with(value: str | None, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.delenv("IMAGEBUILDER_TYPED_FAST_PATH", raising=False)
    if value is not None:
        monkeypatch.setenv("IMAGEBUILDER_TYPED_FAST_PATH", value)
    spec = importlib.util.spec_from_file_location("a_copy", Path(_fast_path.__file__))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, (True, True, True)),
        ("", (True, True, True)),
        ("on", (True, True, True)),
        ("off", (False, False, False)),
        ("OFF", (False, False, False)),
        ("0", (False, False, False)),
        ("no-decode", (False, True, True)),
        ("no-send", (True, False, True)),
        ("no-session", (True, True, False)),
        ("no-send,no-session", (True, False, False)),
        (" no-decode , no-send ", (False, False, True)),
        ("no-decode no-session", (False, True, False)),
    ],
)
def test_each_word_turns_off_its_own(
    value: str | None,
    expected: tuple[bool, ...],
    monkeypatch: pytest.MonkeyPatch,
    recwarn: pytest.WarningsRecorder,
) -> None:
    module = loaded_with(value, monkeypatch)
    assert expected == (module.FAST_PATH, module.FAST_SEND, module.OWN_SESSION)
    assert not recwarn.list


def test_other_words_get_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.warns(RuntimeWarning, match="FAST_PATH has no no-sesion; it has off, no-decode"):
        module = loaded_with("no-sesion,no-send", monkeypatch)
    assert (module.FAST_PATH, module.FAST_SEND, module.OWN_SESSION) == (True, False, True)
