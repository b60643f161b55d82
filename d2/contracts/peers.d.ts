/** The command that installs them. */
export declare const INSTALL_PEERS = "npm install --save-dev vitest@4 supertest@7";
/** Whether everything is there that the suite runs on. */
export declare function hasPeers(): boolean;
