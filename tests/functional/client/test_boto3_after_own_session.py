"""boto3 in programs whose first typed client was made without it: what it shares, and what it lists."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from typing import Any

from ...support.processes import PATIENCE
from ...support.scripted_server import Answer, ScriptedServer, refused

ROOT = Path(__file__).parent.parent.parent.parent
CONTAINER = {
    "AccessKeyId": "AKIDCONTAINER",
    "SecretAccessKey": "container-secret",
    "Token": "container-token",
    "Expiration": "2099-01-01T00:00:00Z",
}


def facts(program: str, folder: Path, **environ: str) -> Any:
    """What a program in a new process writes as JSON."""
    run = subprocess.run(
        [sys.executable, "-c", dedent(program)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_DEFAULT_REGION": "eu-west-1",
            **environ,
        },
        timeout=PATIENCE,
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


LISTINGS = """
    def listings(session):
        partitions = ("aws", "aws-cn", "aws-us-gov", "aws-iso")
        names = ("ec2", "s3", "sts", "iam", "imagebuilder", "nothing")
        return {
            "services": session.get_available_services(),
            "resources": session.get_available_resources(),
            "partitions": session.get_available_partitions(),
            "regions": [session.get_available_regions(name, each, True) for name in names for each in partitions],
            "endpoints": [session.client(name, "us-gov-west-1").meta.endpoint_url for name in ("iam", "sts", "s3")],
            "config": repr(vars(session.client("s3").meta.config)),
            "retries": repr(session.client("s3").meta.config.retries),
            "bucket": session.resource("s3").Bucket("b").name,
            "no service": error_of(lambda: session.client("no-service")),
            "no resource": error_of(lambda: session.resource("no-service")),
            "no version": error_of(lambda: session.client("s3", api_version="2001-01-01")),
            "path": error_of(lambda: session.client("../data/s3")),
            "data": [
                [each["partition"], {name: sorted(service["endpoints"]) for name, service in each["services"].items()}]
                for each in session._session.get_data("endpoints")["partitions"]
            ],
        }

    def error_of(function):
        try:
            function()
        except Exception as error:
            return [type(error).__name__, str(error)]
"""


def test_other_services_share_the_credentials_and_are_as_boto3_makes_them(tmp_path: Path) -> None:
    program = """
        import json, sys
        from imagebuilder_typed import ImageBuilderClient

        clients = [ImageBuilderClient(), ImageBuilderClient(region_name="us-east-1")]
        before = "boto3" in sys.modules
        sts, s3 = clients[0].make_boto3_client("sts"), clients[1].make_boto3_client("s3")
        import boto3

        own = boto3.DEFAULT_SESSION
        every = [clients[0].boto3_client, clients[1].boto3_client, sts, s3, boto3.client("ec2")]
        print(json.dumps({
            "boto3 before": before,
            "credentials": sorted({each._get_credentials().access_key for each in every}),
            "resolved": len({id(each._get_credentials()) for each in every}),
            "upload": hasattr(s3, "upload_file"),
            "Regions": [sts.meta.region_name, s3.meta.region_name],
            "own": listings(own),
            "plain": listings(boto3.Session()),
        }))
    """
    with ScriptedServer(Answer(body=CONTAINER)) as server:
        url = f"{server.url}/creds"
        found = facts(dedent(LISTINGS) + dedent(program), tmp_path, AWS_CONTAINER_CREDENTIALS_FULL_URI=url)
        assert len(server.requests) == 2  # the second is the plain session's
    own, plain = found.pop("own"), found.pop("plain")
    assert found == {
        "boto3 before": False,
        "credentials": ["AKIDCONTAINER"],
        "resolved": 1,
        "upload": True,
        "Regions": ["eu-west-1", "us-east-1"],
    }
    for name, expected in plain.items():
        assert own[name] == expected, name
    assert plain["no service"][0] == "UnknownServiceError"


def test_a_program_that_imports_boto3_has_boto3s_sessions(tmp_path: Path) -> None:
    program = """
        import json
        from imagebuilder_typed import ImageBuilderClient

        first = ImageBuilderClient()
        import os, boto3

        os.environ["AWS_ACCESS_KEY_ID"] = "AKIDSECOND"
        logs = first.make_boto3_client("logs")
        untouched = boto3.DEFAULT_SESSION is None
        second = ImageBuilderClient()
        boto3.setup_default_session(aws_access_key_id="AKIDTHIRD", aws_secret_access_key="third")
        third = ImageBuilderClient()
        every = [first.boto3_client, logs, second.boto3_client, second.make_boto3_client("logs"), third.boto3_client,
                 first.make_boto3_client("ec2"), boto3.client("ec2")]
        print(json.dumps([untouched, *(each._get_credentials().access_key for each in every)]))
    """
    found = facts(program, tmp_path, AWS_ACCESS_KEY_ID="AKIDFIRST", AWS_SECRET_ACCESS_KEY="secret")
    first, second, third = "AKIDFIRST", "AKIDSECOND", "AKIDTHIRD"
    assert found == [True, first, first, second, second, third, first, third]


def test_moto_answers_clients_that_are_made_after_it_started(tmp_path: Path) -> None:
    program = """
        import json
        from imagebuilder_typed import ImageBuilderClient

        early = ImageBuilderClient(region_name="us-east-1", aws_access_key_id="x", aws_secret_access_key="y")
        from imagebuilder_typed.testing import mock_imagebuilder

        with mock_imagebuilder():
            client = ImageBuilderClient(region_name="us-east-1")
            buckets = client.make_boto3_client("s3").list_buckets()["Buckets"]
            print(json.dumps([client.list_images().image_version_list, buckets]))
    """
    assert facts(program, tmp_path) == [[], []]


def test_a_call_imports_no_boto3(tmp_path: Path) -> None:
    program = """
        import json, sys
        from imagebuilder_typed import ImageBuilderClient
        from imagebuilder_typed.exceptions import ImageBuilderError

        with ImageBuilderClient() as client:
            client.list_images()
            try:
                client.get_image(image_build_version_arn="arn:aws:imagebuilder:eu-west-1:123456789012:image/a/1.0.0/1")
            except ImageBuilderError as error:
                raised = type(error).__name__
        print(json.dumps([raised, sorted({"boto3", "s3transfer"} & set(sys.modules))]))
    """
    with ScriptedServer() as server:
        server.script("GetImage", refused("ResourceNotFoundException", 404))
        found = facts(
            program,
            tmp_path,
            AWS_ENDPOINT_URL=server.url,
            AWS_ACCESS_KEY_ID="AKID",
            AWS_SECRET_ACCESS_KEY="secret",
        )
    assert found == ["ResourceNotFoundException", []]


def test_a_boto3_without_a_readable_version_makes_the_clients(tmp_path: Path) -> None:
    (tmp_path / "boto3").mkdir()
    (tmp_path / "boto3" / "__init__.py").write_text(
        "__version__ = str(9)\nDEFAULT_SESSION = None\n"
        "def client(name, **settings):\n    raise SystemExit(print('\\\"made by boto3\\\"'))\n"
    )
    program = """
        from imagebuilder_typed import ImageBuilderClient

        ImageBuilderClient()
    """
    assert facts(program, tmp_path, PYTHONPATH=f"{tmp_path}{os.pathsep}{ROOT}") == "made by boto3"


def test_it_can_be_turned_off(tmp_path: Path) -> None:
    program = """
        import json, sys
        from imagebuilder_typed import ImageBuilderClient

        ImageBuilderClient()
        import boto3

        print(json.dumps(boto3.DEFAULT_SESSION is not None))
    """
    assert facts(program, tmp_path, IMAGEBUILDER_TYPED_FAST_PATH="no-session") is True


def test_an_interrupted_hand_over_can_be_repeated(tmp_path: Path) -> None:
    program = """
        import json
        from imagebuilder_typed import ImageBuilderClient
        client = ImageBuilderClient()
        import botocore.session
        import boto3.session
        make = boto3.session.Session.__init__
        def interrupted(*arguments, **options):
            boto3.session.Session.__init__ = make
            make(*arguments, **options)
            raise KeyboardInterrupt
        boto3.session.Session.__init__ = interrupted
        try:
            client.make_boto3_client("s3")
        except KeyboardInterrupt:
            pass
        print(json.dumps(hasattr(client.make_boto3_client("s3"), "upload_file")))
    """
    assert facts(program, tmp_path, AWS_ACCESS_KEY_ID="a", AWS_SECRET_ACCESS_KEY="b") is True


def test_settings_that_cannot_be_used_are_the_same_errors_with_and_without_boto3(tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.write_text("[default")
    program = """
        import json, sys
        from imagebuilder_typed import ImageBuilderClient, exceptions
        try:
            ImageBuilderClient()
        except exceptions.ConfigurationError as error:
            print(json.dumps([type(error).__name__, str(error), repr(error.__cause__)]))
    """
    for setting in ({"AWS_PROFILE": "nope"}, {"AWS_CONFIG_FILE": str(broken)}):
        without, beside = (
            facts(program, tmp_path, **setting),
            facts("import boto3\n" + dedent(program), tmp_path, **setting),
        )
        assert without == beside
        assert without[0] == "ConfigurationError"
