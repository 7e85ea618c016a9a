"""Marking by the workers of a Dask cluster, which see the course's folder as this machine does.

Dask hands the work out, and out again where a worker is lost. What a worker did twice does no harm: it leaves a file of
a name of its own, and only what comes back from it is used.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterator
from contextlib import suppress

from distributed import CancelledError, Client, Future, KilledWorker, get_worker
from distributed.comm.core import CommClosedError

from wellput import __version__
from wellput.errors import WellPutError
from wellput.marking import Marked, Pile, mark

_PATIENCE_S = 10  # for a scheduler to answer, and a worker to be there
_AHEAD = 4  # piles that a worker's thread has before it, so that none waits for this machine


def marked(piles: Iterator[Pile], address: str) -> Iterator[tuple[Pile, list[Marked]]]:
    """Have piles marked.

    Parameters
    ----------
    piles : iterator of Pile
        What to mark; asked for as workers get on.
    address : str
        The scheduler's, such as ``tcp://10.0.0.5:8786``.

    Yields
    ------
    tuple
        Each pile with what its papers came to, in order.

    Raises
    ------
    WellPutError
        If the scheduler or its workers can't be reached, don't see the course's folder or have another Well Put.
    """
    # What Dask would tell of a lost scheduler, a page long, is told in a sentence below.
    logging.getLogger("distributed.client").setLevel(logging.CRITICAL)
    try:
        client = Client(address, timeout=_PATIENCE_S, set_as_default=False)
    except (OSError, ValueError) as error:
        raise WellPutError(
            f"There is no Dask scheduler to be reached at {address}: start one with dask scheduler, "
            "which prints its address."
        ) from error
    try:
        with client:
            yield from _marked(piles, client, address)
    except (CancelledError, CommClosedError) as error:
        raise WellPutError(
            f"The Dask scheduler at {address} was lost. What is graded stays; run the command again."
        ) from error


def _marked(piles: Iterator[Pile], client: Client, address: str) -> Iterator[tuple[Pile, list[Marked]]]:
    if not _threads(client):
        raise WellPutError(
            f"The Dask scheduler at {address} has no workers: start some with dask worker {address} --nthreads 1."
        )
    sent: deque[tuple[Pile, Future[list[Marked]] | None]] = deque()
    for pile in piles:
        sent.append((pile, client.submit(_mark, pile, __version__, pure=False) if pile.papers else None))
        if len(sent) > _AHEAD * _threads(client):
            yield _back(*sent.popleft(), client, address)
    while sent:
        yield _back(*sent.popleft(), client, address)


def _threads(client: Client) -> int:
    """How many threads all workers have together; waits a while if there are no workers."""
    with suppress(TimeoutError):
        client.wait_for_workers(1, timeout=_PATIENCE_S)
    return sum(client.nthreads().values())


def _back(pile: Pile, future: Future[list[Marked]] | None, client: Client, address: str) -> tuple[Pile, list[Marked]]:
    """A pile, marked; waits for it as long as there is anybody to mark it."""
    while future:
        try:
            return pile, future.result(timeout=_PATIENCE_S)
        except TimeoutError as error:
            if future.done():
                raise
            if not _threads(client):
                raise WellPutError(
                    f"The Dask scheduler at {address} has lost all its workers, whose own output says why; each needs "
                    "the same Well Put. What is graded stays; start workers and run the command again."
                ) from error
        except KilledWorker as error:
            raise WellPutError(
                f"Dask lost worker after worker over the submissions of {pile.papers[0].student} to "
                f"{pile.papers[-1].student}: give workers more memory, or grade without --dask."
            ) from error
        except RuntimeError as error:
            if "deserialization" not in str(error):
                raise
            raise WellPutError(
                f"The Dask scheduler at {address} can't pass on what it is given: it needs the same Well Put, "
                "with teach and scale, as is here."
            ) from error
    return pile, []


def _mark(pile: Pile, version: str) -> list[Marked]:
    """Mark a pile; runs in a worker."""
    address = get_worker().address
    if version != __version__:
        raise WellPutError(
            f"The worker {address} has Well Put {__version__}, this is {version}: install the same on both."
        )
    if not pile.desk.is_dir():
        raise WellPutError(
            f"The worker {address} doesn't see the folder {pile.desk.parent}: workers need the course's folder "
            "at the same path."
        )
    try:
        return mark(pile)
    except WellPutError as error:
        # Some of its kinds can't be sent.
        raise WellPutError(f"The worker {address} gave up: {error}") from None
