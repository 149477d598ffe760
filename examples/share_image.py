"""Share an image with more accounts, which can then start their recipes from it.

Their lists show the image only after AWS RAM has promoted the policy: PromoteResourceShareCreatedFromPolicy. For
organizations, and where no policies exist yet, a resource share of AWS RAM is the better way.

python examples/share_image.py IMAGE_ARN 111111111111 222222222222
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from imagebuilder_typed import ImageBuilderClient, exceptions

OURS = "SharedByShareImage"


def statements_of(client: ImageBuilderClient, image_arn: str) -> list[dict[str, Any]]:
    """Return the statements of the image's policy: none if it has no policy."""
    try:
        policy = client.get_image_policy(image_arn=image_arn).policy
    except exceptions.ResourceNotFoundException:
        return []
    statements: list[dict[str, Any]] = json.loads(policy)["Statement"] if policy else []
    return statements


def accounts_of(statement: dict[str, Any]) -> set[str]:
    """Return the accounts in a statement: as ids or ARNs, and as text instead of a list if there is one."""
    principals = statement["Principal"]["AWS"]
    listed: list[str] = [principals] if isinstance(principals, str) else principals
    return {principal.split(":")[4] if ":" in principal else principal for principal in listed}


def statement_for(image_arn: str, accounts: Iterable[str]) -> dict[str, Any]:
    return {
        "Sid": OURS,
        "Effect": "Allow",
        "Principal": {"AWS": [f"arn:aws:iam::{account}:root" for account in accounts]},
        "Action": ["imagebuilder:GetImage", "imagebuilder:ListImages"],
        "Resource": [image_arn],
    }


def share(client: ImageBuilderClient, image_arn: str, accounts: set[str]) -> set[str]:
    """Add accounts to the image's policy, and keep its other statements. Returns all accounts that have the image."""
    others: list[dict[str, Any]] = []
    known: set[str] = set()
    for statement in statements_of(client, image_arn):
        if statement.get("Sid") == OURS:
            known |= accounts_of(statement)
        else:
            others.append(statement)
    if not accounts <= known:
        statements = [*others, statement_for(image_arn, sorted(known | accounts))]
        policy = json.dumps({"Version": "2012-10-17", "Statement": statements})
        client.put_image_policy(image_arn=image_arn, policy=policy)
    return known | accounts


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Share an image with more accounts.")
    parser.add_argument("image", metavar="IMAGE_ARN")
    parser.add_argument("accounts", nargs="+", metavar="ACCOUNT")
    parser.add_argument("--region", default="eu-west-1")
    options = parser.parse_args(arguments)

    client = ImageBuilderClient(region_name=options.region)
    try:
        accounts = share(client, options.image, set(options.accounts))
    except exceptions.ApiError as error:
        print(f"not shared: {error}", file=sys.stderr)
        return 1
    print(f"{options.image} is shared with {', '.join(sorted(accounts))}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
