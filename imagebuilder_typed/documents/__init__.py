"""Component and workflow documents as typed objects, from and to YAML, and everything that is wrong with them."""

from imagebuilder_typed.documents._actions import *  # noqa: F403
from imagebuilder_typed.documents._component import *  # noqa: F403
from imagebuilder_typed.documents._conditions_of_components import *  # noqa: F403
from imagebuilder_typed.documents._file_actions import *  # noqa: F403
from imagebuilder_typed.documents._run_actions import *  # noqa: F403
from imagebuilder_typed.documents._transfer_actions import *  # noqa: F403
from imagebuilder_typed.documents._variables import *  # noqa: F403

# Workflows
from imagebuilder_typed.documents._workflow import *  # noqa: F403
from imagebuilder_typed.documents._workflow_actions import *  # noqa: F403
from imagebuilder_typed.documents._workflow_conditions import *  # noqa: F403
from imagebuilder_typed.documents._workflow_distribution import *  # noqa: F403
from imagebuilder_typed.documents._workflow_inputs import WorkflowAction as WorkflowAction
