/** Set by the build: true in the build that tests look into (open shadow root), false in what is released. */
declare const __TEST_BUILD__: boolean;
