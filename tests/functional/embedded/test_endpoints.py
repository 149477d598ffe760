"""All of botocore's endpoints for Image Builder reach the embedded service: all partitions, FIPS, IPv6."""

from __future__ import annotations

import boto3
import pytest
from botocore.config import Config

from imagebuilder_typed import ImageBuilderClient
from imagebuilder_typed.testing import mock_imagebuilder

REGIONS = ["us-east-1", "eu-west-1", "cn-north-1", "us-gov-west-1", "us-iso-east-1", "us-isob-east-1"]


@pytest.mark.parametrize(
    ("region", "fips", "dualstack"),
    [
        (region, fips, dualstack)
        for region in REGIONS
        for fips in (False, True)
        for dualstack in (False, True)
        # The isolated partitions have no endpoints with IPv6.
        if not (dualstack and region.startswith("us-iso"))
    ],
)
def test_an_endpoint_reaches_the_embedded_service(region: str, fips: bool, dualstack: bool) -> None:
    config = Config(use_fips_endpoint=fips, use_dualstack_endpoint=dualstack)
    with mock_imagebuilder():
        client = ImageBuilderClient(region_name=region, config=config)
        made = client.create_component(
            name="agent", semantic_version="1.0.0", platform="Linux", data=DOCUMENT
        ).component_build_version_arn
        assert f":imagebuilder:{region}:" in str(made)
        usual = boto3.client("imagebuilder", region_name=region)
        assert [component["name"] for component in usual.list_components()["componentVersionList"]] == [
            "agent"
        ]


DOCUMENT = """
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - {name: hello, action: ExecuteBash, inputs: {commands: [echo hello]}}
"""
