"""Run by Alembic, on a connection that `facilitator.db.upgrade` (or a developer's `tools/migration.py`) hands over."""

from alembic import context

from facilitator.models import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
