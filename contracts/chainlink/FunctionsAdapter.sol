// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../oracle/interfaces/IMeterOracle.sol";
import {Batch, Quorum} from "../oracle/types/Measurement.sol";
import {IFunctionsAdapter} from "./interfaces/IFunctionsAdapter.sol";
import {FunctionsClient} from "@chainlink/contracts/src/v0.8/functions/v1_3_0/FunctionsClient.sol";

/// @title A member of quorums that signs what Chainlink Functions answers
/// @dev The network's nodes sign the response with its request's id, and the router delivers it to whoever asked: unlike a workflow's report it
/// cannot be handed to another adapter or chain.
contract FunctionsAdapter is FunctionsClient, IFunctionsAdapter {
    /// @dev An encoded batch; also the most that a response may have.
    uint256 private constant ANSWER = 256;
    /// @dev What follows the last argument in canonical CBOR: codeLanguage 0 (JavaScript), codeLocation 0 (inline).
    bytes private constant REQUEST_END = hex"6c636f64654c616e6775616765006c636f64654c6f636174696f6e00";

    /// @inheritdoc IFunctionsAdapter
    IMeterOracle public immutable oracle;
    bytes32 private immutable _network;
    uint64 private immutable _subscription;
    uint32 private immutable _callbackGas;
    bytes32 private immutable _script;
    address private immutable _operator;

    mapping(bytes32 request => bytes32 period) private _asked;
    mapping(bytes32 period => bytes32 batch) private _answers;

    /// @param service_ What is asked, of whom. @param oracle_ Where batches are posted.
    constructor(Service memory service_, IMeterOracle oracle_) FunctionsClient(service_.router) {
        require(
            service_.router != address(0) && service_.operator != address(0),
            IncompleteService(service_.router, service_.operator)
        );
        (_network, _subscription, _callbackGas) =
        (service_.network, service_.subscription, service_.callbackGas);
        (_script, _operator, oracle) = (service_.script, service_.operator, oracle_);
    }

    /// @inheritdoc IFunctionsAdapter
    function ask(bytes calldata script, uint32 fleet, uint40 periodEnd, uint32 revision)
        external
        returns (bytes32 request)
    {
        require(msg.sender == _operator, NotOperator(msg.sender, _operator));
        bytes32 given = keccak256(script);
        require(given == _script, WrongScript(given, _script));
        bytes32 period = _period(fleet, periodEnd, revision);
        require(_answers[period] == bytes32(0), AlreadyAnswered(fleet, periodEnd, revision));
        request =
            _sendRequest(bytes.concat(script, period, REQUEST_END), _subscription, _callbackGas, _network);
        _asked[request] = period;
        emit PeriodAsked(request, fleet, periodEnd, revision);
    }

    /// @inheritdoc IFunctionsAdapter
    function post(
        Batch calldata batch,
        Batch calldata previous,
        Quorum calldata quorum,
        uint256 signers,
        bytes[] calldata signatures
    ) external {
        bytes32 given = keccak256(abi.encode(batch));
        bytes32 answered = answerOf(batch.fleet, batch.periodEnd, batch.revision);
        require(given == answered, NotAnswered(given, answered));
        oracle.postBatch(batch, previous, quorum, signers, signatures);
    }

    /// @inheritdoc IFunctionsAdapter
    function answerOf(uint32 fleet, uint40 periodEnd, uint32 revision) public view returns (bytes32) {
        return _answers[_period(fleet, periodEnd, revision)];
    }

    /// @inheritdoc IFunctionsAdapter
    function service() external view returns (Service memory) {
        return Service(address(i_functionsRouter), _network, _subscription, _callbackGas, _script, _operator);
    }

    /// @inheritdoc FunctionsClient
    function _fulfillRequest(bytes32 request, bytes memory response, bytes memory err) internal override {
        bytes32 period = _asked[request];
        require(period != bytes32(0), UnknownRequest(request));
        delete _asked[request];
        if (response.length == 0) {
            emit PeriodFailed(request, err);
            return;
        }
        require(response.length == ANSWER, ResponseMalformed(response.length));
        Batch memory batch = abi.decode(response, (Batch));
        bytes32 answered = _period(batch.fleet, batch.periodEnd, batch.revision);
        require(answered == period, AnotherPeriod(period, answered));
        bytes32 given = keccak256(response);
        bytes32 first = _answers[period];
        require(first == bytes32(0) || first == given, AnsweredOtherwise(first, given));
        _answers[period] = given;
        emit PeriodAnswered(request, batch.fleet, batch.periodEnd, batch.revision, given);
    }

    /// @dev The script's argument, and the key of its answer.
    function _period(uint32 fleet, uint40 periodEnd, uint32 revision) private pure returns (bytes32) {
        return bytes32((uint256(fleet) << 72) | (uint256(periodEnd) << 32) | revision);
    }
}
