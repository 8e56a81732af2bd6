// Keys of the reviewer. Each waits until the page is there to which the one before has led.
