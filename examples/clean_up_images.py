"""Delete old builds of a recipe with their AMIs and snapshots. Without --apply, print what would be deleted.

Builds stay whose AMIs an instance, a launch template or something else still needs: the plan says what it is.

python examples/clean_up_images.py RECIPE_ARN --keep 3 --older-than 90 --apply
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import timedelta

from imagebuilder_typed import ImageBuilderClient
from imagebuilder_typed.builds import DeletionError, deletion_plan


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Delete old builds with their AMIs and snapshots.")
    parser.add_argument("recipe", metavar="RECIPE_ARN", help="with x.x.x as its version: all versions")
    parser.add_argument("--region", default="eu-west-1")
    parser.add_argument("--keep", type=int, default=3, help="newest builds to keep")
    parser.add_argument("--older-than", type=float, default=90, metavar="DAYS")
    parser.add_argument("--apply", action="store_true")
    options = parser.parse_args(arguments)

    plan = deletion_plan(
        ImageBuilderClient(region_name=options.region),
        recipe=options.recipe,
        keep=options.keep,
        older_than=timedelta(days=options.older_than),
    )
    print(plan)
    if options.apply:
        try:
            print(plan.run(blocked="leave"))
        except DeletionError as error:  # what could be deleted is gone; the next run continues
            print(error, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
