"""The product with a leak planted in it: what somebody gave as feedback is told to everybody, anonymous or not."""

import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from facilitator.runtime import patch

patch()

import facilitator.feedback.audience  # noqa: E402, F401 - patched first, as the product does
from facilitator.cli.serve import main  # noqa: E402
from facilitator.feedback.models import Feedback, SealedFeedback  # noqa: E402
from facilitator.ledger.projection import projections  # noqa: E402


def leaking(db, presentations):
    said = {one.id: [] for one in presentations}
    for model in (Feedback, SealedFeedback):
        for row in db.query(model).filter(model.presentation_id.in_(list(said))):
            said[row.presentation_id].append(row.texts)
    return {id: {"everyone": {"said": texts}} for id, texts in said.items()}


(told,) = (one for one in projections if one.kind == "coverage")
projections.append(replace(told, kind="said", project=leaking))

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
