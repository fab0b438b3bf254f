LC_ALL=C seamcheck trace overtaking.seam --property blocked_when_handled
