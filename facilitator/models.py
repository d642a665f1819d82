"""Every table, gathered for migrations and checks. Wiring only."""

from facilitator.archive import models as archive
from facilitator.boards import models as boards
from facilitator.db import Base
from facilitator.groups import models as groups
from facilitator.ledger import models as ledger
from facilitator.people import models as people
from facilitator.privacy import models as privacy
from facilitator.programmes import models as programmes
from facilitator.questions import models as questions
from facilitator.rounds import models as rounds
from facilitator.sessions import models as sessions
from facilitator.steering import models as steering

metadata = Base.metadata

__all__ = [
    "archive",
    "boards",
    "groups",
    "ledger",
    "metadata",
    "people",
    "privacy",
    "programmes",
    "questions",
    "rounds",
    "sessions",
    "steering",
]
