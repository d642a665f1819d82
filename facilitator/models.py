"""Every table, gathered for migrations and checks. Wiring only."""

from facilitator.ambitions import models as ambitions
from facilitator.archive import models as archive
from facilitator.boards import models as boards
from facilitator.commitments import models as commitments
from facilitator.db import Base
from facilitator.feedback import models as feedback
from facilitator.groups import models as groups
from facilitator.ledger import models as ledger
from facilitator.people import models as people
from facilitator.presentations import models as presentations
from facilitator.privacy import models as privacy
from facilitator.programmes import models as programmes
from facilitator.questions import models as questions
from facilitator.rounds import models as rounds
from facilitator.sessions import models as sessions
from facilitator.steering import models as steering

metadata = Base.metadata

__all__ = [
    "ambitions",
    "archive",
    "boards",
    "commitments",
    "feedback",
    "groups",
    "ledger",
    "metadata",
    "people",
    "presentations",
    "privacy",
    "programmes",
    "questions",
    "rounds",
    "sessions",
    "steering",
]
