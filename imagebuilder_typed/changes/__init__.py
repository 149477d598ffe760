"""Bring resources to a wanted state: create, update or leave them alone.

::

    component = ensure(client, models.CreateComponentRequest(name="nginx", semantic_version="1.0.x", ...))
    print(component)  # component nginx 1.0.4: new version, because data changed, first in line 12

See https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html.
"""

from typing import TYPE_CHECKING

from imagebuilder_typed._lazy import lazy_names

if TYPE_CHECKING:
    from imagebuilder_typed.changes._ensure import ensure as ensure
    from imagebuilder_typed.changes._ensure import plan as plan
    from imagebuilder_typed.changes._kinds import EnsurableRequest as EnsurableRequest
    from imagebuilder_typed.changes._results import Action as Action
    from imagebuilder_typed.changes._results import Bump as Bump
    from imagebuilder_typed.changes._results import Difference as Difference
    from imagebuilder_typed.changes._results import Ensured as Ensured
    from imagebuilder_typed.changes._results import Plan as Plan
    from imagebuilder_typed.changes._results import UnchangeableFieldError as UnchangeableFieldError

__all__ = [
    "Action",
    "Bump",
    "Difference",
    "EnsurableRequest",
    "Ensured",
    "Plan",
    "UnchangeableFieldError",
    "ensure",
    "plan",
]

if not TYPE_CHECKING:  # a checker would take any name for granted when it saw this function
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Action": "_results",
            "Bump": "_results",
            "Difference": "_results",
            "EnsurableRequest": "_kinds",
            "Ensured": "_results",
            "Plan": "_results",
            "UnchangeableFieldError": "_results",
            "ensure": "_ensure",
            "plan": "_ensure",
        },
    )
