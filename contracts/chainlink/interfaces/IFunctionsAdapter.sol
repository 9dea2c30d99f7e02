// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IMeterOracle} from "../../oracle/interfaces/IMeterOracle.sol";
import {Batch, Quorum} from "../../oracle/types/Measurement.sol";

/// @title Batches by Chainlink Functions
/// @notice The legacy way in for a Chainlink network: a fleet names the adapter in its quorum; the network runs the adapter's script, which fetches a
/// period's published leaves and rebuilds their tree; and the adapter signs, by calling, the batch that came of it. New fleets use a workflow
/// (`IReportReceiver`) or a committee.
/// @dev A response is delivered once, whatever comes of it: a callback that reverts loses it. So the callback keeps the answer and does nothing that
/// can be refused; posting it is a call of its own, which anybody makes and may repeat.
interface IFunctionsAdapter {
    /// @notice What is asked, of whom. @param router Chainlink's, on this chain. @param network The network's id (`donId`). @param subscription Pays for
    /// requests. @param callbackGas For keeping an answer: 100,000 are enough. @param script keccak256 of the request up to its last argument.
    /// @param operator Who may ask.
    struct Service {
        address router;
        bytes32 network;
        uint64 subscription;
        uint32 callbackGas;
        bytes32 script;
        address operator;
    }

    event PeriodAsked(
        bytes32 indexed request, uint32 indexed fleet, uint40 indexed periodEnd, uint32 revision
    );
    /// @notice The network's answer is kept. @param batch keccak256 of the encoded batch.
    event PeriodAnswered(
        bytes32 indexed request,
        uint32 indexed fleet,
        uint40 indexed periodEnd,
        uint32 revision,
        bytes32 batch
    );
    /// @notice The script failed at most nodes; the period may be asked for again. @param reason Their commonest error, as the network reports it.
    event PeriodFailed(bytes32 indexed request, bytes reason);

    error IncompleteService(address router, address operator);
    error NotOperator(address caller, address operator);
    /// @notice Another script than the one that the adapter was made for.
    error WrongScript(bytes32 given, bytes32 expected);
    /// @notice The network has answered for this period and revision: post that.
    error AlreadyAnswered(uint32 fleet, uint40 periodEnd, uint32 revision);
    error UnknownRequest(bytes32 request);
    /// @notice An answer is an encoded batch of 256 bytes.
    error ResponseMalformed(uint256 length);
    error AnotherPeriod(bytes32 asked, bytes32 answered);
    /// @notice A second answer for a period that differs from the first: no member signs two batches of one revision.
    error AnsweredOtherwise(bytes32 first, bytes32 second);
    /// @notice The network has not answered with this batch.
    error NotAnswered(bytes32 batch, bytes32 answered);

    /// @notice Asks the network for a fleet's period; only the operator. It costs the subscription LINK.
    /// @param script The request in CBOR up to its last argument, the period, which is appended here.
    /// @param periodEnd Unix seconds, a multiple of 900. @param revision Of the batch. @return request Its id with the router.
    function ask(bytes calldata script, uint32 fleet, uint40 periodEnd, uint32 revision)
        external
        returns (bytes32 request);
    /// @notice Posts the batch that the network answered with. Anybody; what the oracle refuses reverts with its error, and can be repeated in its turn.
    /// @param previous, quorum, signers, signatures As the oracle's `postBatch` takes them; the adapter's own signature is empty.
    function post(
        Batch calldata batch,
        Batch calldata previous,
        Quorum calldata quorum,
        uint256 signers,
        bytes[] calldata signatures
    ) external;
    /// @notice The answer for a period: keccak256 of the encoded batch, zero where there is none.
    function answerOf(uint32 fleet, uint40 periodEnd, uint32 revision) external view returns (bytes32);
    /// @notice What is asked, of whom.
    function service() external view returns (Service memory);
    /// @notice Where batches are posted.
    function oracle() external view returns (IMeterOracle);
}
