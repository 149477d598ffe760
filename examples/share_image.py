"""Share an image with more accounts, which can then start their recipes from it.

python examples/share_image.py IMAGE_ARN 111111111111 222222222222
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence

from imagebuilder_typed import ImageBuilderClient, exceptions

STATEMENT = "SharedByShareImage"


def statement_for(image_arn: str, accounts: Iterable[str]) -> dict[str, object]:
    return {
        "Sid": STATEMENT,
        "Effect": "Allow",
        "Principal": {"AWS": [f"arn:aws:iam::{account}:root" for account in accounts]},
        "Action": ["imagebuilder:GetImage", "imagebuilder:ListImages"],
        "Resource": [image_arn],
    }


def policy_of(client: ImageBuilderClient, image_arn: str) -> str | None:
    """Return the image's policy, or None if it has none."""
    try:
        return client.get_image_policy(image_arn=image_arn).policy
    except exceptions.ResourceNotFoundException:
        return None


def share(client: ImageBuilderClient, image_arn: str, accounts: set[str]) -> set[str]:
    """Add accounts to the image's policy, and keep its other statements. Returns all accounts that have the image."""
    policy = policy_of(client, image_arn)
    document = json.loads(policy) if policy else {"Version": "2012-10-17", "Statement": []}
    others = [statement for statement in document["Statement"] if statement.get("Sid") != STATEMENT]
    ours = [statement for statement in document["Statement"] if statement.get("Sid") == STATEMENT]
    known = {principal.split(":")[4] for statement in ours for principal in statement["Principal"]["AWS"]}
    if not accounts <= known:
        document["Statement"] = [*others, statement_for(image_arn, sorted(known | accounts))]
        client.put_image_policy(image_arn=image_arn, policy=json.dumps(document))
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
