// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FunctionsAdapter} from "../../contracts/chainlink/FunctionsAdapter.sol";
import {IFunctionsAdapter} from "../../contracts/chainlink/interfaces/IFunctionsAdapter.sol";
import {Batch, Quorum} from "../../contracts/oracle/types/Measurement.sol";
import {packRegisters} from "../../contracts/oracle/types/Registers.sol";
import {OracleScene} from "../fixtures/OracleScene.sol";
import {FunctionsRouter} from "@chainlink/contracts/src/v0.8/functions/v1_0_0/FunctionsRouter.sol";
import {
    FunctionsResponse
} from "@chainlink/contracts/src/v0.8/functions/v1_0_0/libraries/FunctionsResponse.sol";
import {FunctionsCoordinator} from "@chainlink/contracts/src/v0.8/functions/v1_3_0/FunctionsCoordinator.sol";
import {
    FunctionsBillingConfig
} from "@chainlink/contracts/src/v0.8/functions/v1_3_0/interfaces/IFunctionsBilling.sol";
import {MockV3Aggregator} from "@chainlink/contracts/src/v0.8/shared/mocks/MockV3Aggregator.sol";
import {LinkToken} from "@chainlink/contracts/src/v0.8/shared/token/ERC677/LinkToken.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice Chainlink's own router and coordinator, four nodes of which one may be faulty (three signatures a report), a subscription with LINK, and an
/// adapter that is its consumer and the only member of a fleet's quorum.
abstract contract FunctionsNetwork is OracleScene {
    struct Asked {
        bytes32 id;
        bytes data;
        FunctionsResponse.Commitment commitment;
    }

    bytes32 internal constant NETWORK = "fun-local-1";
    bytes internal constant SCRIPT = hex"a5";
    uint32 internal constant CALLBACK_GAS = 100_000;

    FunctionsRouter internal router;
    FunctionsCoordinator internal coordinator;
    FunctionsAdapter internal adapter;
    uint64 internal subscription;
    address internal transmitter;
    Vm.Wallet[] private _nodes;

    function setUp() public virtual override {
        super.setUp();
        LinkToken link = new LinkToken();
        uint32[] memory gasLimits = new uint32[](1);
        gasLimits[0] = 300_000;
        router = new FunctionsRouter(
            address(link), FunctionsRouter.Config(100, 0, bytes4(0x0ca76175), 5_000, gasLimits, 0, 0)
        );
        coordinator = new FunctionsCoordinator(
            address(router),
            FunctionsBillingConfig({
                fulfillmentGasPriceOverEstimationBP: 0,
                feedStalenessSeconds: 86_400,
                gasOverheadBeforeCallback: 105_000,
                gasOverheadAfterCallback: 55_000,
                minimumEstimateGasPriceWei: 1 gwei,
                maxSupportedRequestDataVersion: 1,
                fallbackUsdPerUnitLink: 15e8,
                fallbackUsdPerUnitLinkDecimals: 8,
                fallbackNativePerUnitLink: 5e15,
                requestTimeoutSeconds: 300,
                donFeeCentsUsd: 0,
                operationFeeCentsUsd: 0
            }),
            address(new MockV3Aggregator(18, 6e15)),
            address(new MockV3Aggregator(8, 15e8))
        );
        _startNetwork();
        subscription = router.createSubscription();
        deal(address(link), address(this), 100e18);
        link.transferAndCall(address(router), 100e18, abi.encode(subscription));
        adapter = adapterOf(address(router), address(this), CALLBACK_GAS);
    }

    function _startNetwork() private {
        address[] memory signers = new address[](4);
        address[] memory transmitters = new address[](4);
        for (uint256 i; i < 4; ++i) {
            _nodes.push(vm.createWallet(string.concat("node", vm.toString(i))));
            signers[i] = _nodes[i].addr;
            transmitters[i] = makeAddr(string.concat("transmitter", vm.toString(i)));
        }
        coordinator.setConfig(signers, transmitters, 1, "", 1, "");
        coordinator.setDONPublicKey(hex"01");
        coordinator.setThresholdPublicKey(hex"01");
        transmitter = transmitters[2];
        bytes32[] memory ids = new bytes32[](1);
        address[] memory routes = new address[](1);
        (ids[0], routes[0]) = (NETWORK, address(coordinator));
        router.proposeContractsUpdate(ids, routes);
        router.updateContracts();
    }

    /// @notice An adapter that the subscription pays for, if it has a router.
    function adapterOf(address router_, address operator, uint32 callbackGas)
        internal
        returns (FunctionsAdapter made)
    {
        made = new FunctionsAdapter(
            IFunctionsAdapter.Service(
                router_, NETWORK, subscription, callbackGas, keccak256(SCRIPT), operator
            ),
            oracle
        );
        router.addConsumer(subscription, address(made));
    }

    // ------------------------------------------------------------------------------------------------ the network

    /// @notice Asks for a period; what the coordinator tells the nodes of it.
    function ask(uint32 fleet, uint40 periodEnd, uint32 revision) internal returns (Asked memory asked) {
        vm.recordLogs();
        asked.id = adapter.ask(SCRIPT, fleet, periodEnd, revision);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] != FunctionsCoordinator.OracleRequest.selector) continue;
            (,,, asked.data,,,, asked.commitment) = abi.decode(
                logs[i].data,
                (address, uint64, address, bytes, uint16, bytes32, uint64, FunctionsResponse.Commitment)
            );
        }
    }

    function ask(Batch memory batch) internal returns (Asked memory) {
        return ask(batch.fleet, batch.periodEnd, batch.revision);
    }

    /// @notice Three nodes sign an answer, one transmits it. What the router says became of it: its result code; 255 where it processed nothing.
    function answer(Asked memory asked, bytes memory response, bytes memory err) internal returns (uint8) {
        bytes memory report = _reportOf(asked, response, err);
        bytes32[3] memory context = [bytes32(uint256(1)), bytes32(uint256(0x100)), bytes32(0)];
        bytes32 digest = keccak256(abi.encodePacked(keccak256(report), context));
        bytes32[] memory rs = new bytes32[](3);
        bytes32[] memory ss = new bytes32[](3);
        bytes memory vs = new bytes(32);
        for (uint256 i; i < 3; ++i) {
            uint8 v;
            (v, rs[i], ss[i]) = vm.sign(_nodes[i].privateKey, digest);
            vs[i] = bytes1(v - 27);
        }
        vm.recordLogs();
        vm.prank(transmitter);
        coordinator.transmit(context, report, rs, ss, bytes32(vs));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] != FunctionsRouter.RequestProcessed.selector) continue;
            (,, uint8 code,,,) = abi.decode(logs[i].data, (uint96, address, uint8, bytes, bytes, bytes));
            return code;
        }
        return 255;
    }

    function answer(Asked memory asked, Batch memory batch) internal returns (uint8) {
        return answer(asked, abi.encode(batch), "");
    }

    function _reportOf(Asked memory asked, bytes memory response, bytes memory err)
        private
        pure
        returns (bytes memory)
    {
        bytes32[] memory ids = new bytes32[](1);
        bytes[] memory results = new bytes[](1);
        bytes[] memory errors = new bytes[](1);
        bytes[] memory metadata = new bytes[](1);
        (ids[0], results[0], errors[0]) = (asked.id, response, err);
        metadata[0] = abi.encode(asked.commitment);
        return abi.encode(ids, results, errors, metadata, new bytes[](1));
    }

    // -------------------------------------------------------------------------------------------------- the fleet

    /// @notice Two homes in a fleet of the adapter's, and an honest batch for the next period.
    function measured() internal returns (Scene memory s, Batch memory batch) {
        s.crew.quorum = Quorum(1, new address[](1));
        s.crew.quorum.members[0] = address(adapter);
        s.crew.fleet = oracle.createFleet(s.crew.quorum);
        s.homes = new Home[](2);
        s.homes[0] = joinNew(s.crew, "a");
        s.homes[1] = joinNew(s.crew, "b");
        batch = nextBatch(s);
    }

    /// @notice A period on, each home 1,000 Wh further. Nothing is posted.
    function nextBatch(Scene memory s) internal returns (Batch memory) {
        nextPeriod();
        show(s, s.leaves.length == 0 ? ENERGY : s.leaves[0].energy + packRegisters(500, 100, 50, 7), FLOWS);
        return batchOf(s.crew, lastPeriod(), s.leaves);
    }

    /// @notice Anybody posts it.
    function post(Scene memory s, Batch memory batch) internal {
        vm.prank(makeAddr("anybody"));
        adapter.post(batch, s.crew.last, s.crew.quorum, 1, new bytes[](1));
    }

    function hashOf(Batch memory batch) internal pure returns (bytes32) {
        return keccak256(abi.encode(batch));
    }
}
