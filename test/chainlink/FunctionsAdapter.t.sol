// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IFunctionsAdapter} from "../../contracts/chainlink/interfaces/IFunctionsAdapter.sol";
import {IMeterOracle} from "../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Batch, Quorum} from "../../contracts/oracle/types/Measurement.sol";
import {packRegisters} from "../../contracts/oracle/types/Registers.sol";
import {FunctionsNetwork} from "./FunctionsNetwork.sol";
import {FunctionsClient} from "@chainlink/contracts/src/v0.8/functions/v1_3_0/FunctionsClient.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice Batches through Chainlink Functions' own router and coordinator. The script itself runs in sdk/chainlink/functions.
contract FunctionsAdapterTest is FunctionsNetwork {
    /// @dev The router's result codes.
    uint8 private constant FULFILLED = 0;
    uint8 private constant CALLBACK_FAILED = 1;
    uint8 private constant NOT_PROCESSED = 255;

    function test_AnAnswerIsPostedAndBecomesFinal() public {
        (Scene memory s, Batch memory batch) = measured();
        Asked memory asked = ask(batch);
        vm.expectEmit(address(adapter));
        emit IFunctionsAdapter.PeriodAnswered(
            asked.id, batch.fleet, batch.periodEnd, batch.revision, hashOf(batch)
        );
        assertEq(answer(asked, batch), FULFILLED);
        assertEq(adapter.answerOf(batch.fleet, batch.periodEnd, batch.revision), hashOf(batch));
        post(s, batch);
        assertEq(oracle.batchOf(batch.fleet, batch.periodEnd).commitment, batchHash(batch));
        warpToFinal(batch);
        oracle.requireFinalLeaf(proofOf(batch, s.leaves, 1));
    }

    /// @dev Two of two: the adapter by calling, an attester by its signature.
    function test_Post_BesideAnAttester() public {
        (Scene memory s,) = measured();
        Vm.Wallet[] memory wallets = attesterWallets("attester", 1);
        bool first = wallets[0].addr < address(adapter);
        s.crew.quorum = Quorum(2, new address[](2));
        (s.crew.quorum.members[first ? 0 : 1], s.crew.quorum.members[first ? 1 : 0]) =
        (wallets[0].addr, address(adapter));
        s.crew.fleet = oracle.createFleet(s.crew.quorum);
        s.homes[0] = joinNew(s.crew, "c");
        s.homes[1] = joinNew(s.crew, "d");
        Batch memory batch = nextBatch(s);
        answer(ask(batch), batch);
        bytes[] memory signatures = new bytes[](2);
        signatures[first ? 0 : 1] = signWith(wallets[0], oracleDigest(batchHash(batch)));
        adapter.post(batch, s.crew.last, s.crew.quorum, 3, signatures);
        assertEq(oracle.batchOf(batch.fleet, batch.periodEnd).commitment, batchHash(batch));
    }

    // ---------------------------------------------------------------------------------------------------- asking

    function test_Ask_SendsTheScriptWithThePeriodAsItsLastArgument() public {
        vm.expectEmit(false, true, true, true, address(adapter));
        emit IFunctionsAdapter.PeriodAsked(0, 7, 1_782_000_900, 3);
        Asked memory asked = ask(7, 1_782_000_900, 3);
        bytes memory end = hex"6c636f64654c616e6775616765006c636f64654c6f636174696f6e00";
        bytes32 period = bytes32((uint256(7) << 72) | (uint256(1_782_000_900) << 32) | 3);
        assertEq(asked.data, bytes.concat(SCRIPT, period, end));
    }

    /// @dev Each request costs the subscription LINK.
    function test_Ask_RevertWhen_NotTheOperator() public {
        address stranger = makeAddr("stranger");
        vm.expectRevert(
            abi.encodeWithSelector(IFunctionsAdapter.NotOperator.selector, stranger, address(this))
        );
        vm.prank(stranger);
        adapter.ask(SCRIPT, 1, 900, 0);
    }

    /// @dev Even the operator cannot have nodes run another script, or the same against another publisher.
    function test_Ask_RevertWhen_AnotherScript() public {
        bytes memory other = bytes.concat(SCRIPT, hex"00");
        vm.expectRevert(
            abi.encodeWithSelector(
                IFunctionsAdapter.WrongScript.selector, keccak256(other), keccak256(SCRIPT)
            )
        );
        adapter.ask(other, 1, 900, 0);
    }

    function test_Ask_RevertWhen_AlreadyAnswered() public {
        (, Batch memory batch) = measured();
        answer(ask(batch), batch);
        vm.expectRevert(
            abi.encodeWithSelector(
                IFunctionsAdapter.AlreadyAnswered.selector, batch.fleet, batch.periodEnd, batch.revision
            )
        );
        adapter.ask(SCRIPT, batch.fleet, batch.periodEnd, batch.revision);
        ask(batch.fleet, batch.periodEnd, 1);
    }

    // --------------------------------------------------------------------------------------------------- answers

    function test_AFailedScriptIsSaidAndCanBeAskedForAgain() public {
        (, Batch memory batch) = measured();
        Asked memory asked = ask(batch);
        vm.expectEmit(address(adapter));
        emit IFunctionsAdapter.PeriodFailed(asked.id, "publication: HTTP 500");
        assertEq(answer(asked, "", "publication: HTTP 500"), FULFILLED);
        assertEq(answer(ask(batch), batch), FULFILLED);
    }

    function test_HandleOracleFulfillment_RevertWhen_NotTheRouter() public {
        (, Batch memory batch) = measured();
        Asked memory asked = ask(batch);
        vm.expectRevert(FunctionsClient.OnlyRouterCanFulfill.selector);
        adapter.handleOracleFulfillment(asked.id, abi.encode(batch), "");
    }

    /// @dev The network signed it once; the coordinator does not deliver it twice.
    function test_Threat19_AReplayedAnswerIsNotDelivered() public {
        (, Batch memory batch) = measured();
        Asked memory asked = ask(batch);
        assertEq(answer(asked, batch), FULFILLED);
        assertEq(answer(asked, batch), NOT_PROCESSED);
    }

    /// @dev And were a router to: a request is answered once.
    function test_Threat19_ARequestIsAnsweredOnce() public {
        (, Batch memory batch) = measured();
        Asked memory asked = ask(batch);
        answer(asked, batch);
        vm.expectRevert(abi.encodeWithSelector(IFunctionsAdapter.UnknownRequest.selector, asked.id));
        vm.prank(address(router));
        adapter.handleOracleFulfillment(asked.id, abi.encode(batch), "");
    }

    function test_Threat19_AnAnswerToAnotherPeriodIsRefused() public {
        (Scene memory s, Batch memory batch) = measured();
        Asked memory asked = ask(batch);
        Batch memory next = nextBatch(s);
        bytes32 wanted = bytes32((uint256(batch.fleet) << 72) | (uint256(batch.periodEnd) << 32));
        vm.expectRevert(
            abi.encodeWithSelector(
                IFunctionsAdapter.AnotherPeriod.selector,
                wanted,
                bytes32((uint256(batch.fleet) << 72) | (uint256(next.periodEnd) << 32))
            )
        );
        vm.prank(address(router));
        adapter.handleOracleFulfillment(asked.id, abi.encode(next), "");
        assertEq(answer(asked, next), CALLBACK_FAILED);
        assertEq(adapter.answerOf(batch.fleet, batch.periodEnd, 0), 0);
        assertEq(adapter.answerOf(next.fleet, next.periodEnd, 0), 0);
    }

    /// @dev Two requests for one period, and a publisher that shows a batch to one half of the nodes and another to the rest: whichever the network
    /// delivers first stands.
    function test_Threat19_DivergentAnswersLeaveTheFirst() public {
        (, Batch memory batch) = measured();
        Asked memory first = ask(batch);
        Asked memory second = ask(batch);
        Batch memory other = abi.decode(abi.encode(batch), (Batch));
        other.dataHash = keccak256("other leaves");
        bytes32 kept = hashOf(batch);
        assertEq(answer(first, batch), FULFILLED);
        vm.expectRevert(
            abi.encodeWithSelector(IFunctionsAdapter.AnsweredOtherwise.selector, kept, hashOf(other))
        );
        vm.prank(address(router));
        adapter.handleOracleFulfillment(second.id, abi.encode(other), "");
        assertEq(answer(second, other), CALLBACK_FAILED);
        assertEq(adapter.answerOf(batch.fleet, batch.periodEnd, 0), kept);
    }

    function test_TheSameAnswerTwiceIsOne() public {
        (, Batch memory batch) = measured();
        Asked memory first = ask(batch);
        Asked memory second = ask(batch);
        assertEq(answer(first, batch), FULFILLED);
        assertEq(answer(second, batch), FULFILLED);
        assertEq(adapter.answerOf(batch.fleet, batch.periodEnd, 0), hashOf(batch));
    }

    /// @dev The response is lost, nothing has changed, and the period can be asked for again.
    function test_Threat19_ACallbackThatRevertsLosesOnlyItsAnswer() public {
        (Scene memory s, Batch memory batch) = measured();
        Asked memory asked = ask(batch);
        bytes memory long = bytes.concat(abi.encode(batch), hex"00");
        vm.expectRevert(abi.encodeWithSelector(IFunctionsAdapter.ResponseMalformed.selector, 257));
        vm.prank(address(router));
        adapter.handleOracleFulfillment(asked.id, long, "");
        assertEq(answer(asked, long, ""), CALLBACK_FAILED);
        assertEq(answer(asked, batch), NOT_PROCESSED);
        assertEq(answer(ask(batch), batch), FULFILLED);
        post(s, batch);
    }

    /// @dev Too little gas for the callback: as a callback that reverts. The router never gives it less than was asked for.
    function test_Threat19_ACallbackWithoutGasLosesOnlyItsAnswer() public {
        adapter = adapterOf(address(router), address(this), 20_000);
        (, Batch memory batch) = measured();
        assertEq(answer(ask(batch), batch), CALLBACK_FAILED);
        assertEq(adapter.answerOf(batch.fleet, batch.periodEnd, 0), 0);
    }

    // --------------------------------------------------------------------------------------------------- posting

    function test_Post_RevertWhen_TheNetworkHasNotAnsweredWithIt() public {
        (Scene memory s, Batch memory batch) = measured();
        vm.expectRevert(
            abi.encodeWithSelector(IFunctionsAdapter.NotAnswered.selector, hashOf(batch), bytes32(0))
        );
        adapter.post(batch, s.crew.last, s.crew.quorum, 1, new bytes[](1));
        answer(ask(batch), batch);
        bytes32 answered = hashOf(batch);
        batch.sums = batch.sums + packRegisters(1, 0, 0, 0);
        vm.expectRevert(
            abi.encodeWithSelector(IFunctionsAdapter.NotAnswered.selector, hashOf(batch), answered)
        );
        adapter.post(batch, s.crew.last, s.crew.quorum, 1, new bytes[](1));
    }

    /// @dev Answered for before its predecessor is posted: refused by the oracle, and posted when its turn has come.
    function test_Threat19_AnEarlyAnswerIsPostedInItsTurn() public {
        (Scene memory s, Batch memory first) = measured();
        Batch memory nothing = s.crew.last;
        s.crew.last = first;
        Batch memory second = nextBatch(s);
        assertEq(answer(ask(second), second), FULFILLED);
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.WrongPrevious.selector, batchHash(first), bytes32(0))
        );
        post(s, second);
        answer(ask(first), first);
        s.crew.last = nothing;
        post(s, first);
        s.crew.last = first;
        post(s, second);
        assertEq(oracle.fleetOf(first.fleet).latestPeriod, second.periodEnd);
    }

    function test_Threat19_AnAnswerIsPostedOnce() public {
        (Scene memory s, Batch memory batch) = measured();
        answer(ask(batch), batch);
        post(s, batch);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.RevisionNotForward.selector, 0, 0));
        post(s, batch);
    }

    // ------------------------------------------------------------------------------------------------- the adapter

    function test_Constructor_RevertWhen_NobodyIsNamed() public {
        vm.expectRevert(
            abi.encodeWithSelector(IFunctionsAdapter.IncompleteService.selector, address(0), address(this))
        );
        adapterOf(address(0), address(this), CALLBACK_GAS);
        vm.expectRevert(
            abi.encodeWithSelector(IFunctionsAdapter.IncompleteService.selector, address(router), address(0))
        );
        adapterOf(address(router), address(0), CALLBACK_GAS);
    }

    function test_Views() public view {
        IFunctionsAdapter.Service memory service = adapter.service();
        assertEq(
            abi.encode(service),
            abi.encode(address(router), NETWORK, subscription, CALLBACK_GAS, keccak256(SCRIPT), address(this))
        );
        assertEq(address(adapter.oracle()), address(oracle));
    }

    /// @dev What the subscription must allow for (`callbackGas`), and what a post costs beyond a committee's.
    function test_GasOfAnAnswer() public {
        (Scene memory s, Batch memory batch) = measured();
        Asked memory asked = ask(batch);
        bytes memory response = abi.encode(batch);
        vm.prank(address(router));
        adapter.handleOracleFulfillment(asked.id, response, "");
        uint256 callback = vm.lastCallGas().gasTotalUsed;
        emit log_named_uint("gas of the callback", callback);
        assertLt(callback, CALLBACK_GAS);
        post(s, batch);
        s.crew.last = batch;
        Batch memory next = nextBatch(s);
        answer(ask(next), next);
        post(s, next);
        emit log_named_uint("gas of a post", vm.lastCallGas().gasTotalUsed);
    }
}
