// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Agreement, Band, Plant, Terms} from "../types/Terms.sol";
import "../types/TermsWords.sol" as W;

/// @title EIP-712 hashes of an agreement and its terms
/// @notice Each group of clauses is a struct of its own, so that a wallet shows the terms as they are written.
/// @dev Groups of plain fields are hashed as they lie in calldata: word by word what EIP-712 encodes. Words with bits beyond their type give a hash that nobody
/// can sign from values; whoever stores a hash has read every field, which refuses them.
library TermsLib {
    bytes32 internal constant PARTIES_TYPEHASH = keccak256(
        "Parties(address seller,address buyer,address currency,address arbitrator,bytes32 arbitration,bytes32 attesters,address accreditor)"
    );
    bytes32 internal constant PLANT_TYPEHASH = keccak256("Plant(uint64 site,uint8 register,uint16 share)");
    bytes32 internal constant VOLUME_TYPEHASH = keccak256(
        "Volume(uint8 kind,uint64 perPeriod,bytes32 shape,uint8 reconciliation,int128 shortfallPrice,uint16 excessShare,uint64 minimum,uint64 maximum,uint32 gateClosure,bool bySeller,bytes32 imbalance,bool imbalanceToBuyer,uint16 tolerance,uint16 matched,int128 unmatchedPrice)"
    );
    bytes32 internal constant PRICE_TYPEHASH = keccak256(
        "Price(uint8 kind,int128 amount,bytes32 series,int128 discount,uint16 discountShare,int128 floor,int128 cap,uint8 negative,uint8 run,bool hourly,int128 testPrice)"
    );
    bytes32 internal constant ESCALATION_TYPEHASH = keccak256(
        "Escalation(uint8 kind,int64 rate,bytes32 series,uint8 lag,int64 floor,int64 cap,bool fromSigning)"
    );
    bytes32 internal constant BAND_TYPEHASH =
        keccak256("Band(uint32 hoursOfDay,uint8 weekdays,uint64 multiplier)");
    bytes32 internal constant SETTLEMENT_TYPEHASH = keccak256(
        "Settlement(uint8 kind,bool certificatesToSeller,uint8 dueDays,uint8 graceDays,int64 lateMargin,bytes32 lateRate,uint8 fallbackDays,bytes32 secondary,uint8 closeDays,uint8 trueUpMonths,bool provisional)"
    );
    bytes32 internal constant PERFORMANCE_TYPEHASH = keccak256(
        "Performance(bool takeOrPay,int128 deliverOrPay,int128 excessPrice,uint16 availability,int128 availabilityPrice,uint128 yearlyCap,uint128 lifetimeCap,uint8 makeUpYears,bool makeUpRefunded,uint8 deemedCauses,bytes32 method)"
    );
    bytes32 internal constant CREDIT_TYPEHASH = keccak256(
        "Credit(uint128 ofSeller,uint128 ofBuyer,uint128 threshold,uint16 haircut,uint128 minimumTransfer,uint32 cureTime,bytes32 forward,bytes32 discount,uint8 months)"
    );
    bytes32 internal constant OPERATION_TYPEHASH = keccak256(
        "Operation(uint40 target,uint40 longstop,uint64 capacity,uint16 least,uint16 periods,uint128 delayPrice,bool delayCounts,uint128 buyDown)"
    );
    bytes32 internal constant LIFE_TYPEHASH = keccak256(
        "Life(uint40 start,uint40 end,uint32 forceMajeure,bool extends,uint8 termination,uint128 firstYear,uint128 lastYear,bool twoWay)"
    );
    bytes32 internal constant EXPECTATION_TYPEHASH =
        keccak256("Expectation(uint64[12] months,uint16 degradation)");
    bytes32 internal constant CLAUSES_TYPEHASH = keccak256("Clauses(uint32 flags,bytes32 annex)");
    bytes32 internal constant TERMS_TYPEHASH = keccak256(
        "Terms(Parties parties,Plant[] plants,Volume volume,Price price,Escalation escalation,Band[] bands,Settlement settlement,Performance performance,Credit credit,Operation operation,Life life,Expectation expectation,Clauses clauses)"
        "Band(uint32 hoursOfDay,uint8 weekdays,uint64 multiplier)" "Clauses(uint32 flags,bytes32 annex)"
        "Credit(uint128 ofSeller,uint128 ofBuyer,uint128 threshold,uint16 haircut,uint128 minimumTransfer,uint32 cureTime,bytes32 forward,bytes32 discount,uint8 months)"
        "Escalation(uint8 kind,int64 rate,bytes32 series,uint8 lag,int64 floor,int64 cap,bool fromSigning)"
        "Expectation(uint64[12] months,uint16 degradation)"
        "Life(uint40 start,uint40 end,uint32 forceMajeure,bool extends,uint8 termination,uint128 firstYear,uint128 lastYear,bool twoWay)"
        "Operation(uint40 target,uint40 longstop,uint64 capacity,uint16 least,uint16 periods,uint128 delayPrice,bool delayCounts,uint128 buyDown)"
        "Parties(address seller,address buyer,address currency,address arbitrator,bytes32 arbitration,bytes32 attesters,address accreditor)"
        "Performance(bool takeOrPay,int128 deliverOrPay,int128 excessPrice,uint16 availability,int128 availabilityPrice,uint128 yearlyCap,uint128 lifetimeCap,uint8 makeUpYears,bool makeUpRefunded,uint8 deemedCauses,bytes32 method)"
        "Plant(uint64 site,uint8 register,uint16 share)"
        "Price(uint8 kind,int128 amount,bytes32 series,int128 discount,uint16 discountShare,int128 floor,int128 cap,uint8 negative,uint8 run,bool hourly,int128 testPrice)"
        "Settlement(uint8 kind,bool certificatesToSeller,uint8 dueDays,uint8 graceDays,int64 lateMargin,bytes32 lateRate,uint8 fallbackDays,bytes32 secondary,uint8 closeDays,uint8 trueUpMonths,bool provisional)"
        "Volume(uint8 kind,uint64 perPeriod,bytes32 shape,uint8 reconciliation,int128 shortfallPrice,uint16 excessShare,uint64 minimum,uint64 maximum,uint32 gateClosure,bool bySeller,bytes32 imbalance,bool imbalanceToBuyer,uint16 tolerance,uint16 matched,int128 unmatchedPrice)"
    );
    bytes32 internal constant AGREEMENT_TYPEHASH = keccak256(
        "Agreement(Terms terms,bytes32 prose,bytes32 uri,bytes32 template,bytes32 previous,uint256 nonce,uint40 deadline)"
        "Band(uint32 hoursOfDay,uint8 weekdays,uint64 multiplier)" "Clauses(uint32 flags,bytes32 annex)"
        "Credit(uint128 ofSeller,uint128 ofBuyer,uint128 threshold,uint16 haircut,uint128 minimumTransfer,uint32 cureTime,bytes32 forward,bytes32 discount,uint8 months)"
        "Escalation(uint8 kind,int64 rate,bytes32 series,uint8 lag,int64 floor,int64 cap,bool fromSigning)"
        "Expectation(uint64[12] months,uint16 degradation)"
        "Life(uint40 start,uint40 end,uint32 forceMajeure,bool extends,uint8 termination,uint128 firstYear,uint128 lastYear,bool twoWay)"
        "Operation(uint40 target,uint40 longstop,uint64 capacity,uint16 least,uint16 periods,uint128 delayPrice,bool delayCounts,uint128 buyDown)"
        "Parties(address seller,address buyer,address currency,address arbitrator,bytes32 arbitration,bytes32 attesters,address accreditor)"
        "Performance(bool takeOrPay,int128 deliverOrPay,int128 excessPrice,uint16 availability,int128 availabilityPrice,uint128 yearlyCap,uint128 lifetimeCap,uint8 makeUpYears,bool makeUpRefunded,uint8 deemedCauses,bytes32 method)"
        "Plant(uint64 site,uint8 register,uint16 share)"
        "Price(uint8 kind,int128 amount,bytes32 series,int128 discount,uint16 discountShare,int128 floor,int128 cap,uint8 negative,uint8 run,bool hourly,int128 testPrice)"
        "Settlement(uint8 kind,bool certificatesToSeller,uint8 dueDays,uint8 graceDays,int64 lateMargin,bytes32 lateRate,uint8 fallbackDays,bytes32 secondary,uint8 closeDays,uint8 trueUpMonths,bool provisional)"
        "Terms(Parties parties,Plant[] plants,Volume volume,Price price,Escalation escalation,Band[] bands,Settlement settlement,Performance performance,Credit credit,Operation operation,Life life,Expectation expectation,Clauses clauses)"
        "Volume(uint8 kind,uint64 perPeriod,bytes32 shape,uint8 reconciliation,int128 shortfallPrice,uint16 excessShare,uint64 minimum,uint64 maximum,uint32 gateClosure,bool bySeller,bytes32 imbalance,bool imbalanceToBuyer,uint16 tolerance,uint16 matched,int128 unmatchedPrice)"
    );

    /// @notice Struct hash of a document: under the domain what its parties sign.
    function hash(Agreement calldata agreement) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                AGREEMENT_TYPEHASH,
                hashTerms(agreement.terms),
                agreement.prose,
                agreement.uri,
                agreement.template,
                agreement.previous,
                agreement.nonce,
                agreement.deadline
            )
        );
    }

    /// @notice Struct hash of the terms alone: what two agreements of the same terms share.
    function hashTerms(Terms calldata terms) internal pure returns (bytes32 hash_) {
        bytes32[14] memory parts;
        parts[0] = TERMS_TYPEHASH;
        parts[1] = _group(PARTIES_TYPEHASH, _at(terms, W.PARTIES_SELLER), 7);
        parts[2] = _plants(terms.plants);
        parts[3] = _group(VOLUME_TYPEHASH, _at(terms, W.VOLUME_KIND), 15);
        parts[4] = _group(PRICE_TYPEHASH, _at(terms, W.PRICE_KIND), 11);
        parts[5] = _group(ESCALATION_TYPEHASH, _at(terms, W.ESCALATION_KIND), 7);
        parts[6] = _bands(terms.bands);
        parts[7] = _group(SETTLEMENT_TYPEHASH, _at(terms, W.SETTLEMENT_KIND), 11);
        parts[8] = _group(PERFORMANCE_TYPEHASH, _at(terms, W.PERFORMANCE_TAKE_OR_PAY), 11);
        parts[9] = _group(CREDIT_TYPEHASH, _at(terms, W.CREDIT_OF_SELLER), 9);
        parts[10] = _group(OPERATION_TYPEHASH, _at(terms, W.OPERATION_TARGET), 8);
        parts[11] = _group(LIFE_TYPEHASH, _at(terms, W.LIFE_START), 8);
        parts[12] = keccak256(
            abi.encode(
                EXPECTATION_TYPEHASH,
                _words(_at(terms, W.EXPECTATION_MONTHS), 12),
                terms.expectation.degradation
            )
        );
        parts[13] = _group(CLAUSES_TYPEHASH, _at(terms, W.CLAUSES_FLAGS), 2);
        assembly ("memory-safe") {
            hash_ := keccak256(parts, 0x1c0)
        }
    }

    function _plants(Plant[] calldata plants) private pure returns (bytes32) {
        uint256 at;
        assembly ("memory-safe") {
            at := plants.offset
        }
        return _array(PLANT_TYPEHASH, at, plants.length, 3);
    }

    function _bands(Band[] calldata bands) private pure returns (bytes32) {
        uint256 at;
        assembly ("memory-safe") {
            at := bands.offset
        }
        return _array(BAND_TYPEHASH, at, bands.length, 3);
    }

    /// @dev Where a word of the terms' own tuple lies: groups without arrays lie in it, of `plants` and `bands` an offset.
    function _at(Terms calldata terms, uint256 word) private pure returns (uint256 at) {
        assembly ("memory-safe") {
            at := add(terms, shl(5, word))
        }
    }

    /// @dev Struct hash of `words` plain fields at a place in calldata.
    function _group(bytes32 typehash, uint256 at, uint256 words) private pure returns (bytes32 hash_) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, typehash)
            calldatacopy(add(m, 0x20), at, shl(5, words))
            hash_ := keccak256(m, add(0x20, shl(5, words)))
        }
    }

    /// @dev Hash of an array of plain fields.
    function _words(uint256 at, uint256 words) private pure returns (bytes32 hash_) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            calldatacopy(m, at, shl(5, words))
            hash_ := keccak256(m, shl(5, words))
        }
    }

    /// @dev Hash of an array of structs of `words` plain fields each.
    function _array(bytes32 typehash, uint256 at, uint256 length, uint256 words)
        private
        pure
        returns (bytes32)
    {
        bytes32[] memory hashes = new bytes32[](length);
        for (uint256 i; i < length; ++i) {
            hashes[i] = _group(typehash, at + 32 * words * i, words);
        }
        return keccak256(abi.encodePacked(hashes));
    }
}
