# What `wellput.weights` compiles from datasets/.

CODES: tuple[str, ...]
BIAS: tuple[float, ...]
BIAS_AGAIN: tuple[float, ...]
HINTS: tuple[float, ...]
SCALE: int
FEATURES: int
CLASSES: dict[str, str]
