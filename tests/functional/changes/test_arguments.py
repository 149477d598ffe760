"""Versions, documents in S3, fields that can't be changed, and arguments that are wrong."""

from __future__ import annotations

from collections import Counter
from typing import Any

import attrs
import pytest
from moto.s3.models import s3_backends

from imagebuilder_typed import ImageBuilderClient, exceptions, models
from imagebuilder_typed.changes import UnchangeableFieldError, ensure, plan

from .conftest import ACCOUNT, COMPONENT, MAKERS, PARENT, REGION, ROLE, changed, resources

pytestmark = [pytest.mark.new_botocore, pytest.mark.one_python]


@pytest.mark.parametrize(
    ("kind", "version", "bump", "expected"),
    [
        ("component", "1.4.9", "patch", "1.4.10"),
        ("image-recipe", "1.0.0", "minor", "1.5.0"),
        ("component", "1.0.0", "major", "2.0.0"),
        ("component", "3.0.0", "patch", "3.0.0"),
        ("image-recipe", "1.4.x", "major", "1.4.10"),
        ("component", "1.3.x", "patch", "1.3.0"),
        ("workflow", "x.x.x", "patch", "2.0.0"),
    ],
)
def test_the_next_version(
    client: ImageBuilderClient, kind: str, version: str, bump: Any, expected: str
) -> None:
    first = attrs.evolve(MAKERS[kind](client), semantic_version="1.4.9")
    ensure(client, first)
    other = attrs.evolve(changed(first), semantic_version=version)
    done = ensure(client, other, bump=bump)
    assert (done.action, done.arn.version) == ("new_version", expected)
    assert [each.path for each in done.differences if each.path != "semantic_version"] == ["description"]
    assert ensure(client, other, bump=bump).action == "unchanged"


def test_a_higher_version_is_a_change_of_its_own(client: ImageBuilderClient) -> None:
    request = MAKERS["image-recipe"](client)
    ensure(client, request)
    done = ensure(client, attrs.evolve(request, semantic_version="2.0.0"))
    assert (
        str(done)
        == "image-recipe web 2.0.0: new version, because semantic_version changed from 1.0.0 to 2.0.0"
    )
    assert ensure(client, request).action == "unchanged"  # a lower one is not


def test_with_wildcards_only_the_matching_versions_count(client: ImageBuilderClient) -> None:
    request = MAKERS["component"](client)
    ensure(client, attrs.evolve(request, semantic_version="1.0.x"))
    ensure(client, attrs.evolve(changed(request), semantic_version="2.0.x"))
    again = ensure(client, attrs.evolve(request, semantic_version="1.0.x"))
    assert (again.action, again.arn.version) == ("unchanged", "1.0.0")


def test_the_newest_version_is_the_one_with_the_highest_number(client: ImageBuilderClient) -> None:
    request = MAKERS["component"](client)
    for version in ("1.10.0", "1.9.0"):
        client.send(attrs.evolve(changed(request), semantic_version=version))
    done = ensure(client, changed(request))
    assert (done.action, done.arn.version) == ("unchanged", "1.10.0")


def test_a_new_change_description_alone_is_no_change(client: ImageBuilderClient) -> None:
    request = MAKERS["component"](client)
    ensure(client, request)
    request.change_description = "build 7"
    assert ensure(client, request).action == "unchanged"
    request.data = COMPONENT.replace("hello", "goodbye")
    done = ensure(client, request)
    assert [each.path for each in done.differences] == ["data"]
    assert resources(client, "component")[-1].change_description == "build 7"


def test_the_request_is_left_as_it_was(client: ImageBuilderClient) -> None:
    request = attrs.evolve(MAKERS["component"](client), semantic_version="1.0.x")
    copy = attrs.evolve(request)
    ensure(client, request)
    assert (request, request.client_token) == (copy, copy.client_token)


def put(text: str) -> str:
    s3 = s3_backends[ACCOUNT]["aws"]
    if "docs" not in s3.buckets:
        s3.create_bucket("docs", REGION)
    s3.put_object("docs", "web", text.encode())
    return "s3://docs/web"


@pytest.mark.parametrize(
    ("kind", "uri", "data"),
    [
        ("component", "uri", "data"),
        ("container-recipe", "dockerfile_template_uri", "dockerfile_template_data"),
    ],
)
def test_a_document_in_s3(client: ImageBuilderClient, kind: str, uri: str, data: str) -> None:
    inline = MAKERS[kind](client)
    text = getattr(inline, data)
    request = attrs.evolve(inline, **{data: None, uri: put(text)})
    made = ensure(client, request)
    assert (made.action, made.not_compared) == ("created", [])

    again = ensure(client, request)
    assert (again.action, again.not_compared) == ("unchanged", [uri])
    assert ensure(client, request, document=text).not_compared == []
    assert ensure(client, inline).action == "unchanged"

    done = ensure(client, request, document=f"{text}# more\n")
    assert (done.action, [each.path for each in done.differences]) == ("new_version", [data])
    assert done.not_compared == []


def test_a_document_that_cannot_be_read_is_not_compared(client: ImageBuilderClient) -> None:
    request = MAKERS["container-recipe"](client)
    request.image_os_version_override = "Amazon Linux 2023"
    request.platform_override = "Linux"
    ensure(client, request)
    assert ensure(client, request).not_compared == ["image_os_version_override"]


def test_the_platform_of_a_container_recipe_is_compared(client: ImageBuilderClient) -> None:
    request = MAKERS["container-recipe"](client)
    ensure(client, attrs.evolve(request, platform_override="Linux"))
    planned = plan(client, attrs.evolve(request, platform_override="Windows"))
    assert [str(each) for each in planned.differences] == ["platform_override changed from Linux to Windows"]


def test_default_workflows_are_no_difference(client: ImageBuilderClient) -> None:
    request = MAKERS["image-pipeline"](client)
    request.execution_role = ROLE
    ensure(client, request)
    assert ensure(client, request).action == "unchanged"
    workflow = client.send(MAKERS["workflow"](client)).workflow_build_version_arn
    request.workflows = [models.WorkflowConfiguration(workflow_arn=workflow)]
    assert ensure(client, request).action == "updated"
    assert ensure(client, request).action == "unchanged"
    request.workflows = None
    assert ensure(client, request).action == "updated"
    assert ensure(client, request).action == "unchanged"


def test_a_part_of_the_default_workflows_is_a_difference(client: ImageBuilderClient) -> None:
    without = MAKERS["image-pipeline"](client)
    without.execution_role = ROLE
    arn = f"arn:aws:imagebuilder:{REGION}:aws:workflow/build/build-image/x.x.x"
    only_builds = attrs.evolve(without, workflows=[models.WorkflowConfiguration(workflow_arn=arn)])
    ensure(client, without)
    for request in (only_builds, without):
        done = ensure(client, request)
        assert [each.path for each in done.differences] == ["workflows"]
        found = [each.workflow_arn for each in resources(client, "image-pipeline")[0].workflows]
        assert found == [each.workflow_arn for each in request.workflows or []]
        assert ensure(client, request).action == "unchanged"


def test_a_pipeline_keeps_its_kind_of_recipe(client: ImageBuilderClient, calls: Counter[str]) -> None:
    request = MAKERS["image-pipeline"](client)
    ensure(client, request)
    other = client.send(MAKERS["container-recipe"](client)).container_recipe_arn
    calls.clear()
    with pytest.raises(
        UnchangeableFieldError, match="the image_recipe_arn of an existing image-pipeline can't be changed"
    ) as error:
        ensure(client, attrs.evolve(request, image_recipe_arn=None, container_recipe_arn=other))
    assert error.value.arn.name == "web"
    assert not any(name.startswith("Update") for name in calls)


def test_a_policy_keeps_its_resource_type(client: ImageBuilderClient) -> None:
    request = MAKERS["lifecycle-policy"](client)
    ensure(client, request)
    with pytest.raises(
        UnchangeableFieldError, match="resource_type changed from AMI_IMAGE to CONTAINER_IMAGE"
    ):
        plan(client, attrs.evolve(request, resource_type="CONTAINER_IMAGE"))


def test_a_recipe_that_becomes_a_windows_one_is_a_new_version(client: ImageBuilderClient) -> None:
    request = models.CreateImageRecipeRequest(name="web", semantic_version="1.0.0", parent_image=PARENT)
    ensure(client, request)
    windows = PARENT.replace("amazon-linux-2023-x86", "windows-server-2022-english-full-base-x86")
    done = ensure(client, attrs.evolve(request, parent_image=windows))
    assert [each.path for each in done.differences] == ["parent_image"]


def test_what_belongs_to_others_is_not_found(client: ImageBuilderClient) -> None:
    """Amazon has a component of that name."""
    request = attrs.evolve(MAKERS["component"](client), name="update-linux")
    done = ensure(client, request)
    assert (done.action, done.arn.account) == ("created", "123456789012")


def test_two_types_of_workflows_may_have_one_name(client: ImageBuilderClient) -> None:
    test = MAKERS["workflow"](client)
    distribution = attrs.evolve(test, type="DISTRIBUTION", data=_DISTRIBUTION)
    assert ensure(client, test).arn.workflow_kind == "test"
    made = ensure(client, distribution)
    assert (made.action, made.arn.workflow_kind) == ("created", "distribution")
    assert ensure(client, test).action == ensure(client, distribution).action == "unchanged"


_DISTRIBUTION = """\
schemaVersion: 1.0
name: distribute
steps:
  - {name: Share, action: DistributeImage}
"""


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"name": "no!"}, "name: must be a name"),
        ({"description": "x" * 2000}, "description: "),
        ({"semantic_version": None}, "semantic_version: is required"),
        ({"data": None}, "data: give either data or uri"),
        ({"tags": {"aws:x": "1"}}, "the key must be a tag key"),
        ({"platform": "linux"}, "did you mean 'Linux'"),
    ],
)
def test_an_invalid_request_is_refused_before_any_call(
    client: ImageBuilderClient, calls: Counter[str], changes: dict[str, Any], message: str
) -> None:
    request = attrs.evolve(MAKERS["component"](client), **{"semantic_version": "1.0.x", **changes})
    for look in (plan, ensure):
        with pytest.raises(exceptions.RequestValidationError, match=message) as error:
            look(client, request)
        assert str(error.value).startswith("CreateComponent: the request was not sent:\n")
    assert not calls


def test_a_client_that_does_not_validate_leaves_it_to_the_service(
    client: ImageBuilderClient, calls: Counter[str]
) -> None:
    request = attrs.evolve(MAKERS["component"](client), platform="BeOS")
    with pytest.raises(exceptions.InvalidParameterValueException):
        ensure(client.with_options(validate=False), request)
    calls.clear()
    with pytest.raises(exceptions.RequestValidationError):  # without a name there is nothing to look for
        ensure(client.with_options(validate=False), attrs.evolve(request, name="no!"))
    assert not calls


@pytest.mark.parametrize(
    ("changes", "arguments", "message"),
    [
        ({"semantic_version": "one"}, {}, "'one' is no version"),
        ({}, {"bump": "pach"}, "did you mean 'patch'"),
        ({"dry_run": True}, {}, "plan says what ensure would do"),
        ({}, {"document": "x"}, "the request has none"),
        ({}, {"ignore": ["descripton"]}, "did you mean 'description'"),
        ({}, {"ignore": ["name"]}, "which is no field that CreateComponentRequest compares"),
    ],
)
def test_wrong_arguments_are_refused_before_any_call(
    client: ImageBuilderClient,
    calls: Counter[str],
    changes: dict[str, Any],
    arguments: dict[str, Any],
    message: str,
) -> None:
    request = attrs.evolve(MAKERS["component"](client), **changes)
    with pytest.raises(ValueError, match=message):
        ensure(client, request, **arguments)
    assert not calls


def test_ignore_takes_a_list(client: ImageBuilderClient) -> None:
    with pytest.raises(TypeError, match=r"ignore is a list of fields: \['status'\]"):
        ensure(client, MAKERS["component"](client), ignore="status")


def test_an_ignored_field_keeps_its_value_in_updates_and_new_versions(client: ImageBuilderClient) -> None:
    recipe = MAKERS["image-recipe"](client)
    ensure(client, changed(recipe))
    done = ensure(client, attrs.evolve(recipe, working_directory="/opt"), ignore=["description"])
    assert [each.path for each in done.differences] == ["working_directory"]
    assert resources(client, "image-recipe")[0].description == "changed"

    configuration = attrs.evolve(MAKERS["infrastructure-configuration"](client), key_pair="mine")
    ensure(client, changed(configuration))
    ensure(client, attrs.evolve(configuration, key_pair="other"), ignore=["description"])
    found = resources(client, "infrastructure-configuration")[0]
    assert (found.description, found.key_pair) == ("changed", "other")


@pytest.mark.parametrize(
    ("tags", "ignore", "expected"),
    [
        ({"team": "b"}, ["tags"], {"team": "a", "foreign": "1"}),
        (None, ["tags"], {"team": "a", "foreign": "1"}),
        ({"team": "b"}, [], {"team": "b"}),
        (None, [], {}),
    ],
)
def test_a_new_version_has_the_tags_of_the_request_unless_they_are_ignored(
    client: ImageBuilderClient, tags: dict[str, str] | None, ignore: list[str], expected: dict[str, str]
) -> None:
    request = MAKERS["image-recipe"](client)
    made = ensure(client, request)
    client.tag_resource(resource_arn=made.arn, tags={"foreign": "1"})
    done = ensure(client, attrs.evolve(changed(request), tags=tags), ignore=ignore)
    assert done.action == "new_version"
    assert client.list_tags_for_resource(resource_arn=done.arn).tags == expected


def test_an_ignored_document_is_kept(client: ImageBuilderClient) -> None:
    request = MAKERS["component"](client)
    ensure(client, request)
    other = attrs.evolve(changed(request), data=None, uri=put("no document"))
    done = ensure(client, other, ignore=["data"])
    assert (done.action, done.not_compared) == ("new_version", [])
    assert resources(client, "component")[-1].data == COMPONENT
    assert ensure(client, other, ignore=["data"]).not_compared == []
