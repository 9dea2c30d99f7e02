// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICappedFee} from "./interfaces/ICappedFee.sol";

/// @title A fee under a cap, raised with notice
/// @dev One slot, which also says who is paid: what charges the fee reads it once, and not at all where there is no controller.
abstract contract CappedFee is ICappedFee {
    /// @dev One slot. @param fee Until `effectiveAt`, 1e-6. @param next From then on. @param effectiveAt Zero if nothing is announced.
    struct FeeTerms {
        address recipient;
        uint24 fee;
        uint24 next;
        uint40 effectiveAt;
    }

    uint256 private constant NOTICE = 7 days;

    /// @inheritdoc ICappedFee
    uint256 public immutable feeCap;
    /// @inheritdoc ICappedFee
    address public immutable feeController;

    FeeTerms private _feeTerms;

    /// @param cap The most that the fee can ever be, 1e-6, below 1. @param controller Who sets it; zero: never any fee.
    constructor(uint256 cap, address controller) {
        require(cap < 1e6, FeeAboveCap(cap, 1e6 - 1));
        feeCap = cap;
        feeController = controller;
    }

    modifier onlyFeeController() {
        require(
            msg.sender == feeController && msg.sender != address(0),
            NotFeeController(msg.sender, feeController)
        );
        _;
    }

    /// @inheritdoc ICappedFee
    function setFee(uint256 fee) external onlyFeeController {
        require(fee <= feeCap, FeeAboveCap(fee, feeCap));
        FeeTerms memory terms = _feeTerms;
        require(terms.recipient != address(0), InvalidFeeRecipient(address(0)));
        terms.fee = uint24(_feeOf(terms));
        // forge-lint: disable-next-line(unsafe-typecast)
        terms.next = uint24(fee); // below 1e6
        uint256 effectiveAt = block.timestamp;
        if (fee > terms.fee) {
            effectiveAt += NOTICE;
            // forge-lint: disable-next-line(unsafe-typecast)
            terms.effectiveAt = uint40(effectiveAt);
        } else {
            (terms.fee, terms.effectiveAt) = (terms.next, 0);
        }
        _feeTerms = terms;
        emit FeeSet(fee, effectiveAt);
    }

    /// @inheritdoc ICappedFee
    function setFeeRecipient(address recipient) external onlyFeeController {
        require(recipient != address(0), InvalidFeeRecipient(recipient));
        _feeTerms.recipient = recipient;
        emit FeeRecipientSet(recipient);
    }

    /// @inheritdoc ICappedFee
    function feeTerms() external view returns (uint256 fee, address recipient) {
        return _fee();
    }

    /// @inheritdoc ICappedFee
    function announcedFee() external view returns (uint256 fee, uint256 effectiveAt) {
        FeeTerms memory terms = _feeTerms;
        if (block.timestamp < terms.effectiveAt) return (terms.next, terms.effectiveAt);
        fee = _feeOf(terms);
    }

    /// @inheritdoc ICappedFee
    function feeNotice() external pure returns (uint256) {
        return NOTICE;
    }

    /// @dev The fee now, 1e-6, and who gets it.
    function _fee() internal view returns (uint256 fee, address recipient) {
        if (feeController == address(0)) return (0, address(0));
        FeeTerms memory terms = _feeTerms;
        return (_feeOf(terms), terms.recipient);
    }

    function _feeOf(FeeTerms memory terms) private view returns (uint256) {
        return terms.effectiveAt != 0 && block.timestamp >= terms.effectiveAt ? terms.next : terms.fee;
    }
}
