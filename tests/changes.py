"""Copies of data files with one thing changed."""


def changed(folder, source, old, new):
    """A copy of a data file below a folder, with the first such words replaced."""
    text = source.read_text("utf-8")
    assert old in text
    copy = folder / source.parent.name / source.name
    copy.parent.mkdir(exist_ok=True)
    copy.write_text(text.replace(old, new, 1), "utf-8")
    return copy
