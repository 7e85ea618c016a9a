"""What can go wrong, each said in one sentence: what, where, and what to do."""


class WellPutError(Exception):
    """Anything that Well Put itself refuses or can't do."""


class DataError(WellPutError):
    """A data file that doesn't hold what it should.

    The message names the file, the path of the field in it, and what was expected there.
    """

    def __init__(self, file: object, field: str, expected: str) -> None:
        super().__init__(f"{file}: {field}: {expected}" if field else f"{file}: {expected}")
        self.file, self.field, self.expected = str(file), field, expected


class RecordError(WellPutError):
    """The learner's record can't be read or written."""
