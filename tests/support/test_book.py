"""The comparison of the books with what was found: what came too late stands beside its note, not in it."""

from tests.support.book import Book, Entry, compare


def _book(*typed: tuple[str, str]) -> Book:
    book = Book()
    for number, (type_, text) in enumerate(typed):
        entry = book.write(Entry(str(number), type_, {"note": "n", "text": text}))
        entry.status = "applied"
    return book


def test_a_change_that_came_after_the_close_is_looked_for_beside_its_note():
    books = [_book(("AddNote", "een"), ("EditNote", "twee"), ("EditNote", "drie"))]

    assert compare(books, [("n", "drie")]).right
    assert compare(books, [("n", "twee")]).changed == ["n"]
    assert compare(books, [("n", "twee")], late={("n", "drie")}).right


def test_what_was_there_before_the_close_must_still_be_there():
    books = [_book(("AddNote", "een"), ("EditNote", "twee"), ("EditNote", "drie"))]

    assert compare(books, [("n", "een")], late={("n", "drie")}).changed == ["n"]
    assert compare(books, [], late={("n", "drie")}).missing == ["n"]
