# ANCHOR: read
def read(board):
    """Read the board twice, keep the second."""
    board.read()
    return board.read()
# ANCHOR_END: read
