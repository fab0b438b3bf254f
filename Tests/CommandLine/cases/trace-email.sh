seamcheck trace overtaking.seam --property in_order --format email
