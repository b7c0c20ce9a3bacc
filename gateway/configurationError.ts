/** A configuration with which the gateway must not serve, in words for whoever starts it. */
export class ConfigurationError extends Error {}
