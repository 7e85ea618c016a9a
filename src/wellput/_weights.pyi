# What `wellput.weights` compiles from datasets/.

CODES: tuple[str, ...]
BIAS: tuple[float, ...]
BIAS_AGAIN: tuple[float, ...]
HINTS: tuple[float, ...]
SCALE: int
FIRST: int
GROUPED: int
LINES: dict[str, str]
CLASSES: dict[str, str]
