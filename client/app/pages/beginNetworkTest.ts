import { browserNetwork } from '../../sync/network/browserNetwork.ts';
import { type NetworkTest, newNetworkTest } from '../../sync/network/networkTest.ts';

/** Of the relay that this page came from. */
export const beginNetworkTest = (): NetworkTest => newNetworkTest(browserNetwork(location.origin));
