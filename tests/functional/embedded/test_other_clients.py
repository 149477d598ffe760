"""Clients that are not ours build images with the embedded service, and functions of users run on it.

The clients are the AWS CLI, AWS's SDK for JavaScript, boto3 of several ages, aiobotocore and aws-parallelcluster. They
are not dependencies of this project. The tests look for the CLI at the path in IMAGEBUILDER_TYPED_AWS_CLI or on the
PATH, for the SDK in the folder in IMAGEBUILDER_TYPED_NODE_MODULES, and for the others in the folder in
IMAGEBUILDER_TYPED_CLIENTS, which `make test-clients` fills. Tests of clients that are missing are skipped.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from imagebuilder_typed.testing import EmbeddedServer, controls, mock_imagebuilder

from ...support.processes import PATIENCE
from . import factories
from .conftest import AMAZON_LINUX, COMPONENT_DATA, REGION
from .test_main_job import ALL_STATES

if TYPE_CHECKING:
    from collections.abc import Iterator

AWS_CLI = os.environ.get("IMAGEBUILDER_TYPED_AWS_CLI") or shutil.which("aws")
NODE_MODULES = os.environ.get("IMAGEBUILDER_TYPED_NODE_MODULES")
SDK = NODE_MODULES and Path(NODE_MODULES) / "@aws-sdk" / "client-imagebuilder"
NODE = shutil.which("node")
CLIENTS = Path(os.environ.get("IMAGEBUILDER_TYPED_CLIENTS", "no-such-folder"))
BOTO3_AGES = ("1.14.0", "1.20.54", "1.28.85", "1.34.162", "newest")
"""From June 2020 on, about a year and a half apart. The Makefile installs the same releases."""
FOLDER = Path(__file__).parent


@pytest.mark.skipif(AWS_CLI is None, reason="the AWS CLI is not installed")
class TestAwsCli:
    @pytest.fixture(autouse=True)
    def command(self, running_server: EmbeddedServer, fresh_state: None, tmp_path: Path) -> None:
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "AWS_ACCESS_KEY_ID": "testing",
            "AWS_SECRET_ACCESS_KEY": "testing",
            "AWS_DEFAULT_REGION": REGION,
            "AWS_ENDPOINT_URL": running_server.url,
            "AWS_MAX_ATTEMPTS": "1",
        }

    def run(self, service: str, command: str, **options: Any) -> subprocess.CompletedProcess[str]:
        arguments = [str(AWS_CLI), "--output", "json", service, command]
        for name, value in options.items():
            text = value if isinstance(value, str) else json.dumps(value)
            arguments += [f"--{name.replace('_', '-')}", text]
        return subprocess.run(
            arguments, env=self.environment, capture_output=True, text=True, check=False, timeout=PATIENCE
        )

    def aws(self, command: str, service: str = "imagebuilder", **options: Any) -> Any:
        done = self.run(service, command, **options)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout or "null")

    def test_the_main_job(self) -> None:
        component = self.aws(
            "create-component", name="hello", semantic_version="1.0.0", platform="Linux", data=COMPONENT_DATA
        )
        recipe: dict[str, Any] = {
            "name": "golden",
            "semantic_version": "1.0.0",
            "parent_image": AMAZON_LINUX,
            "components": [{"componentArn": component["componentBuildVersionArn"]}],
        }
        image_recipe = self.aws("create-image-recipe", **recipe)
        refused = self.run("imagebuilder", "create-image-recipe", **recipe)
        assert "ResourceAlreadyExistsException" in refused.stderr
        infrastructure = self.aws(
            "create-infrastructure-configuration", name="small", instance_profile_name="builder"
        )
        distribution = self.aws(
            "create-distribution-configuration",
            name="here",
            distributions=[{"region": REGION, "amiDistributionConfiguration": {}}],
        )
        pipeline = self.aws(
            "create-image-pipeline",
            name="nightly",
            image_recipe_arn=image_recipe["imageRecipeArn"],
            infrastructure_configuration_arn=infrastructure["infrastructureConfigurationArn"],
            distribution_configuration_arn=distribution["distributionConfigurationArn"],
        )
        started = self.aws("start-image-pipeline-execution", image_pipeline_arn=pipeline["imagePipelineArn"])
        image_arn = started["imageBuildVersionArn"]
        image = self.aws("get-image", image_build_version_arn=image_arn)["image"]
        assert image["state"] == {"status": "PENDING"}
        controls(REGION).finish_build(image_arn)
        image = self.aws("get-image", image_build_version_arn=image_arn)["image"]
        assert image["state"] == {"status": "AVAILABLE"}
        (ami,) = image["outputResources"]["amis"]
        found = self.aws("describe-images", "ec2", image_ids=[ami["image"]])
        assert found["Images"][0]["Name"] == ami["name"]
        assert len(self.aws("list-images")["imageVersionList"]) == 1


@pytest.mark.skipif(
    NODE is None or not SDK or not SDK.is_dir(),
    reason="node or @aws-sdk/client-imagebuilder is not installed",
)
def test_the_main_job_with_javascript(running_server: EmbeddedServer, fresh_state: None) -> None:
    script = FOLDER / "main_job.cjs"
    done = subprocess.run(
        [str(NODE), str(script), running_server.url, REGION],
        env={"PATH": os.environ["PATH"], "NODE_PATH": str(NODE_MODULES)},
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["states"] == ALL_STATES
    assert result["image"]["outputResources"]["amis"][0]["region"] == REGION
    assert (result["tags"], result["refused"], result["listed"]) == ({"team": "platform"}, 400, 1)


def run_script(client: str, script: str, *arguments: str, **environment: str) -> Any:
    """Run a script with the Python of an installed client, and read its output as JSON."""
    python = CLIENTS / client / "bin" / "python"
    if not python.exists():
        pytest.skip(f"{client} is not in the folder in IMAGEBUILDER_TYPED_CLIENTS")
    done = subprocess.run(
        [str(python), str(FOLDER / script), *arguments],
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("version", BOTO3_AGES)
def test_the_main_job_with_boto3_of_another_age(
    version: str, running_server: EmbeddedServer, fresh_state: None
) -> None:
    if version < "1.28" and sys.version_info >= (3, 12):
        pytest.skip(f"boto3 {version} contains a version of six that Python 3.12 can't load")
    result = run_script(f"boto3-{version}", "main_job.py", running_server.url, REGION)
    assert version in (result.pop("boto3"), "newest")
    assert result == {
        "states": ALL_STATES,
        "tags": {"team": "platform"},
        "refused": 400,
        "missing": "ResourceNotFoundException",
        "listed": 1,
        "amis": [True],
    }


def test_a_build_with_aiobotocore(running_server: EmbeddedServer, fresh_state: None) -> None:
    """aiobotocore needs the server: moto can't mock its calls in process (aio-libs/aiobotocore issues 755, 1320)."""
    result = run_script("aiobotocore", "main_job_async.py", running_server.url, REGION)
    assert result.pop("aiobotocore")
    assert result == {
        "states": ALL_STATES,
        "refused": 400,
        "listed": ["golden"],
        "components": 20,
        "amis": 1,
    }


def test_aws_parallelcluster_reads_a_build(
    running_server: EmbeddedServer, fresh_state: None, over_http: Any
) -> None:
    """Its own clients for Image Builder and EC2, in pcluster/aws. They find AMIs by the tags of the build."""
    client = over_http()
    tags = {"parallelcluster:image_id": "lab", "parallelcluster:build_status": "available"}
    distribution = factories.make_distribution(client, ami={"amiTags": tags})
    image = factories.make_image(
        client, "parallelclusterimage-lab", distributionConfigurationArn=distribution
    )
    factories.watch(client, image)
    (ami,) = client.get_image(imageBuildVersionArn=image)["image"]["outputResources"]["amis"]
    result = run_script(
        "parallelcluster",
        "parallelcluster_job.py",
        image,
        "lab",
        AWS_ENDPOINT_URL=running_server.url,
        AWS_DEFAULT_REGION=REGION,
        AWS_ACCESS_KEY_ID="testing",
        AWS_SECRET_ACCESS_KEY="testing",
    )
    assert result == {
        "state": {"status": "AVAILABLE"},
        "ami": ami["image"],
        "by image id": True,
        "by the tag of the service": True,
        "others": False,
        "missing": "ResourceNotFoundException",
    }


class TestLambdaFunctions:
    """Functions with clients at the top of their module, which the tests import inside of the mock.

    Source: moto's documentation, page "Getting Started", on clients that exist before the mock.
    """

    @pytest.fixture
    def functions(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
        with mock_imagebuilder():
            from . import lambda_functions

            monkeypatch.setenv("PIPELINE_ARN", factories.make_pipeline(lambda_functions.imagebuilder))
            yield lambda_functions

    def test_a_function_starts_a_pipeline(self, functions: Any) -> None:
        answer = functions.start_pipeline({}, None)
        image = functions.imagebuilder.get_image(imageBuildVersionArn=answer["imageBuildVersionArn"])["image"]
        assert image["sourcePipelineArn"] == os.environ["PIPELINE_ARN"]

    def test_a_function_copies_a_recipe_with_a_new_component(self, functions: Any) -> None:
        client = functions.imagebuilder
        component = factories.make_component(client, "agent")
        build = functions.use_new_component({"componentArn": component}, None)
        recipe = client.get_image(imageBuildVersionArn=build)["image"]["imageRecipe"]
        assert recipe["version"] == "1.0.1"
        assert [part["componentArn"] for part in recipe["components"]][1:] == [component]

    def test_a_function_deletes_all_builds_but_the_newest(self, functions: Any) -> None:
        arns = []
        for _ in range(3):
            arns.append(functions.start_pipeline({}, None)["imageBuildVersionArn"])
            factories.watch(functions.imagebuilder, arns[-1])
        assert functions.delete_old_images({}, None) == arns[:2]
        assert functions.delete_old_images({}, None) == []
