"""What is found in the texts that Image Builder has printed about failures.

Sources: aws/aws-parallelcluster issues 3995, 4032, 4955; aws-samples/amazon-ec2-image-builder-samples issue 30 and its
debugging/README; aws-samples/immutable-server-pipeline issue 12; aws-deepracer-community/deepracer-on-the-spot issue 106;
aws-samples/cdk-image-pipeline pull request 76; the user guide, image-failure-context. Ids and names are changed.
"""

from __future__ import annotations

import json

import pytest

from imagebuilder_typed.builds._failure_parts import RegionResult
from imagebuilder_typed.builds._failure_reasons import (
    ReasonFacts,
    StepFacts,
    facts_of_outputs,
    facts_of_reason,
)

COMPONENT = "arn:aws:imagebuilder:us-east-1:111122223333:component/tools/3.1.3/1"
IMAGE = "arn:aws:imagebuilder:us-east-1:111122223333:image/web/3.1.3/1"
EXECUTION = "wf-a1b2c3d4-5678-90ab-cdef-0123456789ab"
INCOMPLETE = "Not all distribution jobs are completed."


@pytest.mark.parametrize(
    ("reason", "facts"),
    [
        (
            "SSM execution '8930028b-5831-4b12' failed with status = 'Failed' in state = 'BUILDING' and failure message = "
            "'SSM Agent verification failed'",
            ReasonFacts(message="SSM Agent verification failed", stage="BUILDING"),
        ),
        (
            f"SSM execution 'f9fada4e' failed for image arn: '{IMAGE}' with status = 'Failed' in state = 'TESTING' and "
            f"failure message = 'Document {COMPONENT} failed!'",
            ReasonFacts(message=f"Document {COMPONENT} failed!", stage="TESTING", component_arn=COMPONENT),
        ),
        (
            f"Workflow Execution ID: '{EXECUTION}' failed with reason: Document {COMPONENT} failed!",
            ReasonFacts(
                message=f"Document {COMPONENT} failed!",
                workflow_execution_id=EXECUTION,
                component_arn=COMPONENT,
            ),
        ),
        (
            f"Workflow Execution ID: '{EXECUTION}' failed with reason: ExpectationNotMet. ssm:ListCommandInvocations "
            "returned terminal state Failed in workflow step ApplyBuildComponents",
            ReasonFacts(
                message="ExpectationNotMet. ssm:ListCommandInvocations returned terminal state Failed in workflow step "
                "ApplyBuildComponents",
                workflow_execution_id=EXECUTION,
                step="ApplyBuildComponents",
            ),
        ),
        (
            f"Integration failed with JobId 'a1b2', status = 'Failed' for ARN '{IMAGE}'. In region 'eu-west-1' - 'EC2 "
            "Client Error: 'no such template''",
            ReasonFacts(
                message="In region 'eu-west-1' - 'EC2 Client Error: 'no such template", stage="INTEGRATING"
            ),
        ),
        (
            f"Distribution failed with JobId 'a1b2', status = 'Failed' for ARN '{IMAGE}'.",
            ReasonFacts(stage="DISTRIBUTING"),
        ),
        ("Something that nobody has printed yet.", ReasonFacts()),
        ("", ReasonFacts()),
        (None, ReasonFacts()),
    ],
)
def test_facts_of_printed_reasons(reason: str | None, facts: ReasonFacts) -> None:
    assert facts_of_reason(reason) == facts


def region(name: str, account: str, message: str) -> RegionResult:
    return RegionResult(region=name, account=account, status="FAILED", message=message)


def place(account: str, name: str) -> str:
    return (
        "when distributing the image from the source account (ID: 111122223333) to the destination account "
        f"(ID: {account}) in Region {name}."
    )


def test_regions_of_a_distribution_in_words() -> None:
    public = "EC2 Client Error: 'You can't publicly share this image. (Service: Ec2, Status Code: 400)'"  # noqa: RUF100
    reason = (
        f"{INCOMPLETE} 1) {public} {place('111122223333', 'ap-south-1')}"
        f" 2) AMI Copy Reported Failure For ami-1 {place('444455556666', 'us-gov-west-1')}"
    )
    facts = facts_of_reason(reason)
    assert facts.stage == "DISTRIBUTING"
    assert facts.regions == (
        region("ap-south-1", "111122223333", public),
        region("us-gov-west-1", "444455556666", "AMI Copy Reported Failure For ami-1"),
    )


def test_a_region_outside_of_such_a_list_is_no_failed_one() -> None:
    assert facts_of_reason(f"Access denied {place('111122223333', 'eu-west-1')}").regions == ()


def test_a_text_without_end_is_cut() -> None:
    assert facts_of_reason(INCOMPLETE + " when distributing" * 200_000).regions == ()


SUMMARY = {
    "executionId": "3b1ce2ae",
    "status": "failed",
    "failedStepCount": 1,
    "failureMessage": f"Document {COMPONENT} failed!",
    "logUrl": "s3://logs/web/TOE_2026-06-29",
}


class TestOutputs:
    @pytest.mark.parametrize(
        "summary", [SUMMARY, json.dumps(SUMMARY), f"Some words before.\n{json.dumps(SUMMARY)}\n"]
    )
    def test_the_summary_of_the_component_manager_is_inside(self, summary: object) -> None:
        outputs = json.dumps({"status": "Failed", "output": summary, "runCommandId": "9eef9fe1"})
        assert facts_of_outputs(outputs) == StepFacts(
            message=f"Document {COMPONENT} failed!",
            run_command_id="9eef9fe1",
            log_url="s3://logs/web/TOE_2026-06-29",
        )

    def test_an_error_message_alone(self) -> None:
        assert facts_of_outputs('{"errorMessage": "no capacity"}') == StepFacts(message="no capacity")

    @pytest.mark.parametrize(
        "outputs",
        [
            None,
            "",
            "no JSON",
            "[1]",
            "{",
            '{"runCommandId": 5, "output": null}',
            "{" * 50_000 + "}",
            "[" * 99 + "{}",
        ],
    )
    def test_others_have_no_facts(self, outputs: str | None) -> None:
        assert facts_of_outputs(outputs) == StepFacts()
