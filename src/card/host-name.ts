/** Named after the project, so that a page's author who meets it knows whose it is. */
export const HOST_NAME = 'backgrounder-card';
