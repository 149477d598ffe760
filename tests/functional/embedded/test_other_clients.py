"""The AWS CLI and AWS's SDK for JavaScript build an image with the embedded service.

They are not dependencies of this project. The tests look for the CLI at the path in IMAGEBUILDER_TYPED_AWS_CLI or on
the PATH, and for the SDK in the folder in IMAGEBUILDER_TYPED_NODE_MODULES. Without them, the tests are skipped.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from imagebuilder_typed.testing import EmbeddedServer, controls

from ...support.processes import PATIENCE
from .conftest import AMAZON_LINUX, COMPONENT_DATA, REGION
from .test_main_job import ALL_STATES

AWS_CLI = os.environ.get("IMAGEBUILDER_TYPED_AWS_CLI") or shutil.which("aws")
NODE_MODULES = os.environ.get("IMAGEBUILDER_TYPED_NODE_MODULES")
SDK = NODE_MODULES and Path(NODE_MODULES) / "@aws-sdk" / "client-imagebuilder"
NODE = shutil.which("node")


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
    script = Path(__file__).with_name("main_job.cjs")
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
