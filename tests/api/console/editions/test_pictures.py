"""Where the shapes of a picture stand: nothing lies outside it, and what is there can be seen."""

from api.console.editions.pictures import WIDTH, differences, flow, scaled

ROWS = {
    "a": {"before": 90, "after": 60},
    "b": {"before": 10, "after": 39},
    "(none)": {"before": 0, "after": 1},
}
MOVES = {"a > b": {"declarations": 29}, "a > (none)": {"declarations": 1}}


def test_bands_add_up_to_their_rows() -> None:
    found = flow(ROWS, MOVES)
    bands = {(band["before"], band["after"]): band["count"] for band in found["bands"]}
    assert bands == {("a", "a"): 60, ("b", "b"): 10, ("a", "b"): 29, ("a", "(none)"): 1}
    assert [node["name"] for node in found["before"]] == ["a", "b"]
    assert [band["moved"] for band in found["bands"]] == [False, False, True, True]


def test_everything_lies_inside_the_picture_and_nothing_over_another() -> None:
    found = flow({f"row-{n}": {"before": 1 + 99 * (n == 0), "after": 1} for n in range(60)}, {})
    for side in ("before", "after"):
        bottom = 0
        for node in found[side]:
            assert node["y"] >= bottom and node["height"] > 0
            bottom = node["y"] + node["height"]
        assert bottom <= found["height"] and all(0 < node["x"] < WIDTH for node in found[side])


def test_counts_under_others_draw_no_band() -> None:
    assert flow({"a": {"before": 1, "after": 1}}, {"(others)": {"declarations": 5}})["bands"][0]["count"] == 1


def test_losses_stand_left_and_gains_right_each_growing_outwards() -> None:
    bands = dict.fromkeys(("to_5", "to_10", "to_20", "to_40", "more"), 0)
    hours = {"down": {"bands": {**bands, "more": 2}}, "up": {"bands": {**bands, "to_5": 1}}}
    bars = differences(hours)
    assert [bar["people"] for bar in bars] == [2, 0, 0, 0, 0, 1, 0, 0, 0, 0]
    assert [bar["loses"] for bar in bars] == [True] * 5 + [False] * 5
    assert bars[0]["height"] == 100 and bars[5]["height"] == 50


def test_what_is_not_nothing_can_be_seen() -> None:
    assert [bar["height"] for bar in scaled([{"n": 0}, {"n": 1}, {"n": 1000}], "n")] == [0, 2, 100]
    assert scaled([], "n") == [] and scaled([{"n": 0}], "n")[0]["height"] == 0
