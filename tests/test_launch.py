import socket

from wellput import launch


def test_a_folder_without_the_course_is_told(tmp_path, capsys):
    assert launch.run(port=None, browser=False, folder=tmp_path) == 1
    assert "There is no course in" in capsys.readouterr().err


def test_a_busy_port_that_was_asked_for_is_told_and_no_other_taken(tmp_path, capsys):
    (tmp_path / "course").mkdir()
    (tmp_path / "course" / "00-welcome.ipynb").write_text("{}")
    with socket.socket() as busy:
        busy.bind((launch.HOST, 0))
        busy.listen()
        assert launch.run(port=busy.getsockname()[1], browser=False, folder=tmp_path) == 1
    assert "is not free. Choose another with --port" in capsys.readouterr().err
