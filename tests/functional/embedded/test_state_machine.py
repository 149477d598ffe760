"""Random sequences of calls, compared with a simple model of the account."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, ClassVar

import boto3
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from moto.core.base_backend import BackendDict

from imagebuilder_typed.testing import controls, mock_imagebuilder

from .conftest import AMAZON_LINUX, COMPONENT_DATA, REGION

NAMES = st.sampled_from(["alpha", "Beta Two", "gamma_3"])
VERSIONS = st.sampled_from(["1.0.0", "1.2.0", "2.0.0"])
TERMINAL = {"AVAILABLE", "FAILED", "CANCELLED"}
ORDER = ["PENDING", "CREATING", "BUILDING", "TESTING", "DISTRIBUTING", "INTEGRATING", "AVAILABLE"]


@pytest.fixture(autouse=True, scope="module")
def _mocked() -> Iterator[None]:
    """One mock for all sequences. Each starts with empty accounts."""
    with mock_imagebuilder():
        yield


class Account(RuleBasedStateMachine):
    """An account whose resources are created, changed and deleted.

    The model: which ARNs exist, their references, the last build numbers, the states of builds.
    """

    def __init__(self) -> None:
        super().__init__()
        self.client: Any = boto3.client(
            "imagebuilder",
            region_name=REGION,
            aws_access_key_id="testing",
            aws_secret_access_key="testing",
        )
        self.components: set[str] = set()
        self.recipes: dict[str, str] = {}
        self.pipelines: dict[str, tuple[str, str]] = {}
        self.infrastructures: set[str] = set()
        self.images: dict[str, str] = {}
        self.cancelling: set[str] = set()
        self.builds: dict[str, int] = {}

    def teardown(self) -> None:
        BackendDict.reset()

    @initialize(data=st.data())
    def create_first_resources(self, data: st.DataObject) -> None:
        self.create_component("alpha", "1.0.0")
        self.create_infrastructure("alpha")
        self.create_recipe(data, "alpha", "1.0.0")
        self.create_pipeline(data, "alpha")

    done: ClassVar[Counter[str]] = Counter()
    """How often each kind of step has happened, in all sequences together."""

    def refused(self, error: str, method: str, **arguments: Any) -> None:
        try:
            getattr(self.client, method)(**arguments)
        except getattr(self.client.exceptions, error):
            self.done[f"refused {method}"] += 1
            return
        raise AssertionError(f"{method} should have been refused with {error}")

    def assert_next_build_number(self, arn: str) -> None:
        line, _, build = arn.rpartition("/")
        assert int(build) == self.builds.get(line, 0) + 1
        self.builds[line] = int(build)

    @rule(name=NAMES, version=VERSIONS)
    def create_component(self, name: str, version: str) -> None:
        request = {
            "name": name,
            "semanticVersion": version,
            "platform": "Linux",
            "data": COMPONENT_DATA,
            "changeDescription": f"Change {sum(self.builds.values())}",
        }
        arn = self.client.create_component(**request)["componentBuildVersionArn"]
        self.refused("ResourceAlreadyExistsException", "create_component", **request)
        self.assert_next_build_number(arn)
        self.components.add(arn)

    @rule(data=st.data(), name=NAMES, version=st.sampled_from(["1.0.0", "1.0.x", "1.x.x", "x.x.x"]))
    def create_recipe(self, data: st.DataObject, name: str, version: str) -> None:
        if not self.components:
            return
        component = data.draw(st.sampled_from(sorted(self.components)))
        request = {
            "name": name,
            "semanticVersion": version,
            "parentImage": AMAZON_LINUX,
            "components": [{"componentArn": component}],
        }
        slug = name.lower().replace(" ", "-").replace("_", "-")
        line = f"arn:aws:imagebuilder:{REGION}:123456789012:image-recipe/{slug}"
        if f"{line}/{version}" in self.recipes:
            self.refused("ResourceAlreadyExistsException", "create_image_recipe", **request)
            return
        arn = self.client.create_image_recipe(**request)["imageRecipeArn"]
        assert arn not in self.recipes
        assert "x" not in arn.rpartition("/")[2]
        self.recipes[arn] = component
        self.done["recipe"] += 1

    @rule(name=NAMES)
    def create_infrastructure(self, name: str) -> None:
        slug = name.lower().replace(" ", "-").replace("_", "-")
        arn = f"arn:aws:imagebuilder:{REGION}:123456789012:infrastructure-configuration/{slug}"
        request = {"name": name, "instanceProfileName": "builder"}
        if arn in self.infrastructures:
            self.refused("ResourceAlreadyExistsException", "create_infrastructure_configuration", **request)
            return
        answer = self.client.create_infrastructure_configuration(**request)
        assert answer["infrastructureConfigurationArn"] == arn
        self.infrastructures.add(arn)

    @rule(data=st.data(), profile=st.sampled_from(["one", "two"]))
    def update_infrastructure(self, data: st.DataObject, profile: str) -> None:
        arn = data.draw(st.sampled_from(sorted(self.infrastructures) or [""]))
        if not arn:
            return
        self.client.update_infrastructure_configuration(
            infrastructureConfigurationArn=arn, instanceProfileName=profile
        )
        found = self.client.get_infrastructure_configuration(infrastructureConfigurationArn=arn)
        assert found["infrastructureConfiguration"]["instanceProfileName"] == profile

    @rule(data=st.data(), name=NAMES)
    def create_pipeline(self, data: st.DataObject, name: str) -> None:
        if not self.recipes or not self.infrastructures:
            return
        recipe = data.draw(st.sampled_from(sorted(self.recipes)))
        infrastructure = data.draw(st.sampled_from(sorted(self.infrastructures)))
        slug = name.lower().replace(" ", "-").replace("_", "-")
        arn = f"arn:aws:imagebuilder:{REGION}:123456789012:image-pipeline/{slug}"
        request = {"imageRecipeArn": recipe, "infrastructureConfigurationArn": infrastructure}
        if arn in self.pipelines:
            self.client.update_image_pipeline(imagePipelineArn=arn, **request)
        else:
            self.client.create_image_pipeline(name=name, **request)
        self.done["pipeline changed" if arn in self.pipelines else "pipeline"] += 1
        self.pipelines[arn] = (recipe, infrastructure)

    @rule(data=st.data(), fails=st.booleans())
    def start_build(self, data: st.DataObject, fails: bool) -> None:
        if not self.pipelines:
            return
        pipeline = data.draw(st.sampled_from(sorted(self.pipelines)))
        if fails:
            controls(REGION).fail_next_build("TESTING")
        arn = self.client.start_image_pipeline_execution(imagePipelineArn=pipeline)["imageBuildVersionArn"]
        self.assert_next_build_number(arn)
        self.images[arn] = "PENDING"
        self.done["build"] += 1

    @rule(data=st.data())
    def get_existing_resources(self, data: st.DataObject) -> None:
        gets = {
            "component": ("componentBuildVersionArn", self.components),
            "image_recipe": ("imageRecipeArn", self.recipes),
            "image_pipeline": ("imagePipelineArn", self.pipelines),
        }
        kind = data.draw(st.sampled_from(sorted(gets)))
        parameter, existing = gets[kind]
        for arn in existing:
            answer = getattr(self.client, f"get_{kind}")(**{parameter: arn})
            (document,) = [value for value in answer.values() if isinstance(value, dict) and "arn" in value]
            assert document["arn"] == arn
            self.done[f"read {kind}"] += 1

    @rule(data=st.data())
    def get_an_image(self, data: st.DataObject) -> None:
        if not self.images:
            return
        self.read(data.draw(st.sampled_from(sorted(self.images))))

    def read(self, arn: str) -> None:
        before = self.images[arn]
        now = self.client.get_image(imageBuildVersionArn=arn)["image"]["state"]["status"]
        if before in TERMINAL:
            assert now == before
        else:
            next_states = {before, ORDER[ORDER.index(before) + 1]}
            if before == "TESTING":
                next_states.add("FAILED")
            # A cancelled build shows its state once more.
            assert now in ({before, "CANCELLED"} if arn in self.cancelling else next_states)
        self.images[arn] = now
        self.done[now] += 1
        if now in TERMINAL:
            self.cancelling.discard(arn)

    @rule(data=st.data())
    def cancel_or_retry(self, data: st.DataObject) -> None:
        if not self.images:
            return
        arn = data.draw(st.sampled_from(sorted(self.images)))
        state = self.images[arn]
        if state not in TERMINAL:
            self.client.cancel_image_creation(imageBuildVersionArn=arn)
            self.cancelling.add(arn)
            self.done["cancelled"] += 1
            if data.draw(st.booleans()):  # seldom would it end otherwise
                self.read(arn)
                self.read(arn)
            return
        self.refused("InvalidParameterValueException", "cancel_image_creation", imageBuildVersionArn=arn)
        if state == "AVAILABLE":
            self.refused("InvalidRequestException", "retry_image", imageBuildVersionArn=arn)
            return
        self.client.retry_image(imageBuildVersionArn=arn)
        shown = self.client.get_image(imageBuildVersionArn=arn)["image"]["state"]["status"]
        assert shown not in {"FAILED", "CANCELLED"}
        self.done["retried"] += 1
        self.images[arn] = shown

    @rule(data=st.data())
    def delete_a_resource(self, data: st.DataObject) -> None:
        used_recipes = {recipe for recipe, _ in self.pipelines.values()}
        used_infrastructures = {infrastructure for _, infrastructure in self.pipelines.values()}
        running = {arn for arn, state in self.images.items() if state not in TERMINAL}
        kinds: dict[str, tuple[str, str, set[str], Any]] = {
            "component": (
                "delete_component",
                "componentBuildVersionArn",
                set(self.recipes.values()),
                self.components,
            ),
            "recipe": ("delete_image_recipe", "imageRecipeArn", used_recipes, self.recipes),
            "infrastructure": (
                "delete_infrastructure_configuration",
                "infrastructureConfigurationArn",
                used_infrastructures,
                self.infrastructures,
            ),
            "pipeline": ("delete_image_pipeline", "imagePipelineArn", set(), self.pipelines),
            "image": ("delete_image", "imageBuildVersionArn", running, self.images),
        }
        method, parameter, used, existing = kinds[data.draw(st.sampled_from(sorted(kinds)))]
        if not existing:
            return
        arn = data.draw(st.sampled_from(sorted(existing)))
        if arn in used:
            self.refused("ResourceDependencyException", method, **{parameter: arn})
            return
        getattr(self.client, method)(**{parameter: arn})
        self.done[method] += 1
        existing.discard(arn) if isinstance(existing, set) else existing.pop(arn)

    @invariant()
    def lists_match_the_model_and_references_exist(self) -> None:
        recipes = self.client.list_image_recipes(maxResults=100)["imageRecipeSummaryList"]
        assert {entry["arn"] for entry in recipes} == set(self.recipes)
        components = self.client.list_components(maxResults=100)["componentVersionList"]
        assert {entry["arn"] for entry in components} == {arn.rpartition("/")[0] for arn in self.components}
        assert len({entry["arn"] for entry in components}) == len(components)
        assert set(self.recipes.values()) <= self.components
        pipelines = self.client.list_image_pipelines(maxResults=100)["imagePipelineList"]
        assert {entry["arn"] for entry in pipelines} == set(self.pipelines)
        assert {entry["imageRecipeArn"] for entry in pipelines} <= set(self.recipes)
        assert {entry["infrastructureConfigurationArn"] for entry in pipelines} <= self.infrastructures


class TestAccount(Account.TestCase):
    def runTest(self) -> None:
        Account.done.clear()
        super().runTest()
        # Without this, sequences in which nothing happens would pass.
        assert Account.done["build"] > 5
        assert Account.done.keys() >= {"recipe", "pipeline", "read image_pipeline", "cancelled", "retried"}


TestAccount.settings = settings(
    max_examples=12,
    stateful_step_count=50,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
