"""The tour: the main job through the real window, real files and a real server, with a transcript.

``python -m tour`` plays it without a screen and leaves pictures, letters, slips and ``tour.md``
in ``build/tour/``. It drives the window with keys and clicks as a person would.
"""
