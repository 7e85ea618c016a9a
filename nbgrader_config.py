"""nbgrader's configuration for this course: see docs/teach/grading.md. Grading runs no line of a learner's code."""

from wellput import nbgrader_steps

nbgrader_steps.configure(get_config())  # noqa: F821 (traitlets puts it here)
