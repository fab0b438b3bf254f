printf '1\n?\n1\ns\nt\nu\nnonsense\n7\nr\n' | seamcheck explore counter.seam
