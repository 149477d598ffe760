"""The generator with a model that is newer than the generated code: nothing of the change goes by unsaid."""

from __future__ import annotations

import copy
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

pytest.importorskip("jinja2", reason="the codegen dependency group is not installed")

from codegen import __main__ as command
from codegen import always_present, build_ir, compare, reader, render, words
from tests.support.model_payloads import needs_the_generated_model

pytestmark = [needs_the_generated_model, pytest.mark.one_python]

Change = Callable[[reader.ServiceModel], None]


@pytest.fixture(scope="module")
def model() -> reader.ServiceModel:
    return reader.read_model()


def _changed(model: reader.ServiceModel, *changes: Change) -> reader.ServiceModel:
    newer = attrs.evolve(copy.deepcopy(model), botocore_version="9.9.9")
    for change in changes:
        change(newer)
    return newer


def _add_an_operation(model: reader.ServiceModel, name: str, request: Any, response: Any) -> None:
    model.shapes[f"{name}Request"] = {"type": "structure", **request}
    model.shapes[f"{name}Response"] = {"type": "structure", **response}
    model.operations[name] = {
        "name": name,
        "http": {"method": "POST", "requestUri": f"/{name}"},
        "input": {"shape": f"{name}Request"},
        "output": {"shape": f"{name}Response"},
        "errors": [{"shape": "ServiceException"}, {"shape": "TeapotException"}],
    }


def _add_teapots(model: reader.ServiceModel) -> None:
    """Two operations, a structure with an enum, an error, an enum value, and a field that became required."""
    model.shapes["Teapot"] = {
        "type": "structure",
        "required": ["glaze"],
        "members": {
            "glaze": {"shape": "Glaze"},
            "spoutLength": {"shape": "NonEmptyString"},
            "description": {"shape": "NonEmptyString"},
        },
    }
    model.shapes["Glaze"] = {"type": "string", "enum": ["MATT", "very:shiny"]}
    model.shapes["TeapotName"] = {"type": "string", "pattern": "^[a-z]+$"}
    model.shapes["TeapotException"] = {
        "type": "structure",
        "members": {"message": {"shape": "ErrorMessage"}},
        "error": {"httpStatusCode": 418},
        "exception": True,
    }
    _add_an_operation(
        model,
        "CreateTeapot",
        {
            "required": ["teapotName", "teapot", "clientToken"],
            "members": {
                "teapotName": {"shape": "TeapotName"},
                "teapot": {"shape": "Teapot"},
                "clientToken": {"shape": "ClientToken", "idempotencyToken": True},
            },
        },
        {"members": {"requestId": {"shape": "NonEmptyString"}, "teapotName": {"shape": "TeapotName"}}},
    )
    _add_an_operation(
        model,
        "GetTeapot",
        {"required": ["teapotName"], "members": {"teapotName": {"shape": "TeapotName"}}},
        {"members": {"requestId": {"shape": "NonEmptyString"}, "teapot": {"shape": "Teapot"}}},
    )
    model.shapes["ImageStatus"]["enum"].append("STEEPING")
    model.shapes["Schedule"]["members"]["steepFor"] = {"shape": "NonEmptyString"}
    model.shapes["CreateComponentRequest"]["required"].append("description")


def _shape(name: str, **traits: Any) -> Change:
    return lambda model: model.shapes[name].update(traits)


def _member(structure: str, member: str, **traits: Any) -> Change:
    return lambda model: model.shapes[structure]["members"][member].update(traits)


def _require(structure: str, member: str) -> Change:
    return lambda model: model.shapes[structure].setdefault("required", []).append(member)


def _do(change: Callable[[reader.ServiceModel], object]) -> Change:
    def apply(model: reader.ServiceModel) -> None:
        change(model)

    return apply


def _reverse(structure: str) -> Change:
    def apply(model: reader.ServiceModel) -> None:
        members = model.shapes[structure]["members"]
        model.shapes[structure]["members"] = dict(reversed(members.items()))

    return apply


CHANGES: dict[str, tuple[Change, str]] = {
    "a field of a request became required": (
        _require("CreateComponentRequest", "description"),
        "changed in botocore 9.9.9: field CreateComponentRequest.description, required: yes, was no",
    ),
    "a field of an answer became required": (
        _require("Image", "osVersion"),
        "changed in botocore 9.9.9: field Image.os_version, in every answer: yes, was no",
    ),
    "a field is no longer required": (
        _do(lambda model: model.shapes["CreateComponentRequest"]["required"].remove("platform")),
        "changed in botocore 9.9.9: field CreateComponentRequest.platform, required: no, was yes",
    ),
    "a pattern": (
        _shape("HttpTokens", pattern="optional|required|shiny"),
        "changed in botocore 9.9.9: field InstanceMetadataOptions.http_tokens,"
        " pattern: 'optional|required|shiny', was 'optional|required'",
    ),
    "a limit": (
        _shape("ClientToken", max=128),
        "changed in botocore 9.9.9: field CreateImageRequest.client_token, maximum: 128, was 64",
    ),
    "a limit of the entries of a map": (
        _shape("TagValue", max=300),
        "changed in botocore 9.9.9: field TagResourceRequest.tags, entry's maximum: 300, was 256",
    ),
    "a limit that went": (
        _do(lambda model: model.shapes["ClientToken"].pop("max")),
        "changed in botocore 9.9.9: field CreateImageRequest.client_token, maximum: none, was 64",
    ),
    "a type": (
        _member("Component", "description", shape="OsVersionList"),
        "changed in botocore 9.9.9: field Component.description, type: list[str], was str",
    ),
    "an idempotency token that went": (
        _do(
            lambda model: model.shapes["CreateImageRequest"]["members"]["clientToken"].pop("idempotencyToken")
        ),
        "changed in botocore 9.9.9: operation CreateImage, idempotency token: none, was client_token",
    ),
    "a value of an enum": (
        _do(lambda model: model.shapes["Platform"]["enum"].append("BeOS")),
        "new in botocore 9.9.9: value Platform=BeOS",
    ),
    "a value that went": (
        _do(lambda model: model.shapes["Platform"]["enum"].remove("macOS")),
        "not in botocore 9.9.9: value Platform=macOS",
    ),
    "a status code": (
        _do(lambda model: model.shapes["ForbiddenException"]["error"].update(httpStatusCode=404)),
        "changed in botocore 9.9.9: error ForbiddenException, status code: 404, was 403",
    ),
    "an error that became throttling": (
        _do(lambda model: model.shapes["ForbiddenException"]["error"].update(httpStatusCode=429)),
        "changed in botocore 9.9.9: error ForbiddenException, kind: ThrottlingError, was ApiError",
    ),
    "an error of an operation": (
        _do(lambda model: model.operations["GetComponent"]["errors"].pop(0)),
        "changed in botocore 9.9.9: operation GetComponent, errors: CallRateLimitExceededException",
    ),
    "pages that went": (
        _do(lambda model: model.paginators.pop("ListImages")),
        "changed in botocore 9.9.9: operation ListImages, pages: none, was PageFields(items='image_version_list'",
    ),
    "a dry run": (
        _do(lambda model: model.shapes["CreateComponentRequest"]["members"].pop("dryRun")),
        "changed in botocore 9.9.9: operation CreateComponent, dry run: no, was yes",
    ),
    "an order of fields": (
        _reverse("Schedule"),
        "changed in botocore 9.9.9: structure Schedule, order: auto_disable_policy pipeline_execution",
    ),
    "an order of values": (
        _do(lambda model: model.shapes["Platform"]["enum"].reverse()),
        "changed in botocore 9.9.9: enum Platform, order: macOS Linux Windows, was Windows Linux macOS",
    ),
}


@pytest.mark.parametrize(("change", "line"), CHANGES.values(), ids=CHANGES)
def test_a_difference_in_the_generated_code_is_named(
    model: reader.ServiceModel, change: Change, line: str
) -> None:
    service, _ = words.describe(build_ir.build(_changed(model, change)))
    found = compare.differences(service)
    assert any(line in told for told in found), (
        f"{line!r} is not among {found}. If botocore's model has this change already, choose another example."
    )
    assert not [told for told in found if told.startswith("file ")]


def test_a_new_version_of_the_api_is_named(model: reader.ServiceModel) -> None:
    service, _ = words.describe(build_ir.build(attrs.evolve(model, api_version="2099-01-01")))
    version = model.botocore_version
    assert compare.differences(service) == [
        f"changed in botocore {version}: the API, version: 2099-01-01, was {model.api_version}"
    ]


def test_words_that_changed_are_named(model: reader.ServiceModel) -> None:
    service, _ = words.describe(build_ir.build(model))
    image = attrs.evolve(service.structures["Image"], doc="Something else.")
    found = compare.differences(attrs.evolve(service, structures={**service.structures, "Image": image}))
    assert len(found) == 1
    assert "structure Image, words: 'Something else." in found[0]


def test_a_file_that_differs_in_what_no_name_stands_for_is_named_itself(model: reader.ServiceModel) -> None:
    old = render.existing(render.render(words.add_words(build_ir.build(model))))
    for path in (Path("models/_base.py"), Path("models/image.py"), Path("_api/paginators/image.py")):
        found = compare.compare(old, {**old, path: old[path] + "\n# more\n"})
        assert found.lines("9.9.9") == [f"file {path} differs in its order, imports or template"]


def test_a_botocore_with_the_same_model_changes_one_file(model: reader.ServiceModel) -> None:
    files = render.render(words.add_words(build_ir.build(_changed(model))))
    changed = [path for path, text in files.items() if (render.PACKAGE / path).read_text("utf-8") != text]
    assert changed == [Path("models/_generated_from.py")]


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the package and of the words, which the generator takes for its own."""
    copied = tmp_path / "imagebuilder_typed"
    shutil.copytree(render.PACKAGE, copied, ignore=shutil.ignore_patterns("__pycache__", "testing"))
    shutil.copytree(words.DOCS, tmp_path / "words")
    shutil.copytree(always_present.FACTS, tmp_path / "facts")
    monkeypatch.setattr(render, "PACKAGE", copied)
    monkeypatch.setattr(words, "DOCS", tmp_path / "words")
    monkeypatch.setattr(always_present, "FACTS", tmp_path / "facts")
    return copied


@pytest.fixture
def run(
    model: reader.ServiceModel, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str]]:
    """``python -m codegen`` with a model that has teapots: its exit code, and what it printed."""
    newer = _changed(model, _add_teapots)
    monkeypatch.setattr(reader, "read_model", lambda: newer)

    def command_line(*arguments: str) -> tuple[int, str]:
        monkeypatch.setattr(sys, "argv", ["codegen", *arguments])
        code = command.main()
        printed = capsys.readouterr()
        return code, printed.out + printed.err

    return command_line


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*.*"))}


@pytest.mark.usefixtures("package")
def test_compare_tells_what_is_new(run: Callable[..., tuple[int, str]]) -> None:
    code, printed = run("compare")
    assert code == 0
    for name in (
        "operation CreateTeapot",
        "operation GetTeapot",
        "structure Teapot (in models.shared: several families use it or none does, see codegen/grouping.py)",
        "enum Glaze (in models.shared: several families use it or none does, see codegen/grouping.py)",
        "value Glaze=very:shiny",
        "value ImageStatus=STEEPING",
        "error TeapotException",
        "field Schedule.steep_for",
        "field Teapot.spout_length",
    ):
        assert f"new in botocore 9.9.9: {name}\n" in printed
    assert "field CreateComponentRequest.description, required: yes, was no\n" in printed
    assert "file " not in printed


def test_without_words_nothing_is_written_and_their_entries_are_printed_by_file(
    package: Path, run: Callable[..., tuple[int, str]]
) -> None:
    before = _files(package.parent)
    code, printed = run("generate")
    assert code == 1
    assert _files(package.parent) == before
    assert "Traceback" not in printed
    stubs = printed[printed.index("--- ") : printed.index("Decisions are missing")]
    assert [line for line in stubs.splitlines() if line.startswith("--- ")] == [
        f"--- {name}.toml"
        for name in ("enums", "exceptions", "members", "operations", "patterns", "structures")
    ]
    assert '[Glaze]\ndoc = ""\n[Glaze.values]\nMATT = ""\n"very:shiny" = ""\n' in stubs
    assert '# into the existing [ImageStatus.values]:\nSTEEPING = ""\n' in stubs
    # teapotName is a member of several structures, and needs one entry.
    assert '--- members.toml\n# into the existing [members]:\nteapot = ""\nteapotName = ""\n' in stubs
    assert '# into the existing [patterns]:\nTeapotName = ""\n' in stubs
    assert '[Teapot]\ndoc = ""\n[Teapot.members]\nglaze = ""\nspoutLength = ""\n' in stubs


@pytest.mark.usefixtures("package")
def test_decisions_that_are_missing_are_listed_and_nothing_is_written(
    package: Path, run: Callable[..., tuple[int, str]]
) -> None:
    before = _files(package.parent)
    code, printed = run("generate")
    assert code == 1
    assert _files(package.parent) == before
    listed = printed[printed.index("--- always_present.toml") :]
    assert '[GetTeapotResponse]\nrequest_id = ""' in listed
    assert "[Teapot]" not in listed, "requests send it too"
    assert 'into the existing [left_out]:\nCreateTeapotResponse = ""\n' in listed


@pytest.mark.usefixtures("package")
def test_members_of_requests_without_a_counterpart_are_listed(
    package: Path, run: Callable[..., tuple[int, str]]
) -> None:
    printed = run("generate")[1]
    listed = printed[printed.index("--- counterparts.toml") :]
    assert '[not_copied.CreateTeapotRequest]\nteapot = ""\nteapot_name = ""\n' in listed
    assert "client_token" not in listed, "it is made anew"


def test_a_request_can_be_made_from_its_resource(package: Path, run: Callable[..., tuple[int, str]]) -> None:
    assert run("generate", "--draft")[0] == 0
    assert run("check")[0] == 1
    table = always_present.FACTS / "counterparts.toml"
    stub = '[not_copied.CreateTeapotRequest]\nteapot = ""\nteapot_name = ""\n'
    assert stub in table.read_text("utf-8")
    decided = '[copied.CreateTeapotRequest]\nteapot_name = "glaze"\nteapot = "description"\n'
    table.write_text(table.read_text("utf-8").replace(stub, decided), "utf-8")
    assert run("generate", "--draft")[0] == 0
    modules = [path.read_text("utf-8") for path in (package / "models").glob("*.py")]
    [request] = [text for text in modules if "class CreateTeapotRequest(" in text]
    assert "def of(cls, teapot: Teapot) -> Self:" in request
    assert '"teapot_name": "glaze"' in request.partition("def of(cls, teapot: Teapot)")[2]


def test_a_decision_is_in_the_types(package: Path, run: Callable[..., tuple[int, str]]) -> None:
    assert run("generate", "--draft")[0] == 0
    table = always_present.FACTS / "always_present.toml"
    undecided = table.read_text("utf-8")
    assert 'GetTeapotResponse = ""' in undecided[undecided.index("[left_out]") :]
    assert run("check")[0] == 1
    table.write_text(
        '[GetTeapotResponse]\nteapot = "What the operation is for."\n\n'
        + undecided.replace('GetTeapotResponse = ""\n', "").replace(
            ' = ""\n', ' = "Nothing is known of it."\n'
        ),
        "utf-8",
    )
    assert run("generate", "--draft")[0] == 0
    modules = [path.read_text("utf-8") for path in (package / "models").glob("*.py")]
    [response] = [
        text.partition("class GetTeapotResponse(")[2]
        for text in modules
        if "class GetTeapotResponse(" in text
    ]
    assert "    teapot: Teapot = unset()\n" in response
    assert "    request_id: str | None = None\n" in response


@pytest.mark.usefixtures("package")
def test_words_that_are_taken_over_by_the_name_are_listed_for_new_fields(
    run: Callable[..., tuple[int, str]],
) -> None:
    printed = run("generate")[1]
    listed = re.findall(r"^  (\w+\.\w+): .+", printed[printed.index("Do they fit?") :], re.MULTILINE)
    assert "Teapot.description" in listed
    assert "CreateTeapotRequest.client_token" in listed
    # Not those that the words are missing of, and none that were generated before.
    assert {name.split(".")[0] for name in listed} <= {
        "Teapot", "CreateTeapotRequest", "CreateTeapotResponse", "GetTeapotRequest", "GetTeapotResponse",
    }  # fmt: skip
    assert "Teapot.glaze" not in listed


def test_a_draft_puts_empty_entries_into_the_files_and_is_finished_by_filling_them(
    package: Path, run: Callable[..., tuple[int, str]]
) -> None:
    folders = (words.DOCS, always_present.FACTS)
    earlier = {
        path.name: tomllib.loads(path.read_text("utf-8"))
        for folder in folders
        for path in folder.glob("*.toml")
    }
    assert run("generate", "--draft")[0] == 0
    written = [_files(folder) for folder in folders]
    assert run("generate", "--draft")[0] == 0
    assert [_files(folder) for folder in folders] == written, "entries are put there once"

    # Empty entries are missing words still.
    code, printed = run("generate")
    assert code == 1
    assert 'glaze = ""  # exists, and is empty' in printed
    code, printed = run("check")
    assert code == 1
    assert "Teapot.glaze" in printed
    assert "Traceback" not in printed

    for path in [path for folder in folders for path in folder.glob("*.toml")]:
        filled = path.read_text("utf-8").replace(' = ""\n', ' = "Something about it."\n')
        path.write_text(filled, "utf-8")
        _assert_kept(earlier[path.name], tomllib.loads(filled))
    code, printed = run("generate")
    assert code == 0, printed
    assert run("check")[0] == 0
    assert run("compare") == (0, "the generated code has all of the model\n")

    program = """
from imagebuilder_typed import exceptions, models
from imagebuilder_typed._api.operations import OPERATIONS
models.load()
request = models.CreateTeapotRequest(teapot_name="a", teapot=models.Teapot(glaze=models.Glaze.VERY_SHINY))
print(OPERATIONS["create_teapot"].token_field, request.client_token != "", exceptions.TeapotException.__name__)

from imagebuilder_typed.conversion._generated_functions import from_wire_functions, to_wire_functions
from imagebuilder_typed.validation._check_request import passes_check
wire = to_wire_functions[models.CreateTeapotRequest](request)
print(wire.pop("clientToken") == request.client_token, wire, passes_check(request))
print(from_wire_functions[models.CreateTeapotRequest](wire) == request)
print(from_wire_functions[models.GetTeapotResponse]({"teapot": {"glaze": "MATT"}}).teapot)
"""
    made = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(package.parent)},
        cwd=package.parent,
        capture_output=True,
        text=True,
    )
    assert made.stderr == ""
    assert made.stdout.splitlines() == [
        "client_token True TeapotException",
        "True {'teapotName': 'a', 'teapot': {'glaze': 'very:shiny'}} True",
        "True",
        "Teapot(glaze=Glaze.MATT)",
    ]


def _assert_kept(earlier: dict[str, Any], later: dict[str, Any]) -> None:
    for key, value in earlier.items():
        if isinstance(value, dict):
            _assert_kept(value, later[key])
        else:
            assert later[key] == value


@pytest.mark.usefixtures("package")
def test_what_the_generator_has_not_learnt_is_a_sentence_and_no_traceback(
    model: reader.ServiceModel, run: Callable[..., tuple[int, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> reader.ServiceModel:
        raise reader.UnsupportedModelError("New has a union: give it a class that holds exactly one member")

    monkeypatch.setattr(reader, "read_model", refuse)
    for name in ("generate", "check", "compare"):
        assert run(name) == (1, "New has a union: give it a class that holds exactly one member\n")


def test_models_that_a_user_added_to_botocore_are_not_read(
    model: reader.ServiceModel, tmp_path: Path
) -> None:
    preview = {"metadata": {"apiVersion": "2099-01-01"}, "operations": {}, "shapes": {}}
    for folder in (tmp_path / ".aws" / "models", tmp_path / "data"):
        version = folder / "imagebuilder" / "2099-01-01"
        version.mkdir(parents=True)
        (version / "service-2.json").write_text(json.dumps(preview))
        (version / "paginators-1.json").write_text('{"pagination": {}}')
    (tmp_path / ".aws" / "config").write_text(f"[default]\ndata_path = {tmp_path / 'data'}\n")
    # A process of its own: botocore looks for the home when it is imported.
    found = subprocess.run(
        [sys.executable, "-c", "from codegen import reader; print(reader.read_model().api_version)"],
        env={
            **os.environ,
            "PYTHONPATH": str(render.ROOT),
            "HOME": str(tmp_path),
            "USERPROFILE": str(tmp_path),
            "AWS_CONFIG_FILE": str(tmp_path / ".aws" / "config"),
            "AWS_DATA_PATH": str(tmp_path / "data"),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip() == model.api_version
