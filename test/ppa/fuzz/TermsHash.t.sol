// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {SiteId} from "../../../contracts/oracle/types/Site.sol";
import {Agreement, Band, Plant, Terms, VolumeType} from "../../../contracts/ppa/types/Terms.sol";
import {AgreementFixture} from "../../fixtures/AgreementFixture.sol";
import {AgreementReference} from "../../fixtures/AgreementReference.sol";

/// @notice Hashes are taken from calldata as it lies there: the same as from the values, and other for any other value.
contract TermsHashTest is AgreementFixture {
    /// @dev Words of the ABI tuple; the two offsets are the arrays'.
    uint256 private constant WORDS = 104;
    uint256 private constant PLANTS = 7;
    uint256 private constant BANDS = 41;

    function _random(uint256 seed, uint256 plants, uint256 bands) private returns (Agreement memory a) {
        a = agreement();
        Terms memory t = a.terms;
        t.plants = new Plant[](plants);
        for (uint256 i; i < plants; ++i) {
            t.plants[i] = Plant(
                SiteId.wrap(uint64(seed >> (i % 64))),
                Register(uint8((seed >> i) % 5)),
                uint16(seed >> (2 * i))
            );
        }
        t.bands = new Band[](bands);
        for (uint256 i; i < bands; ++i) {
            t.bands[i] = Band(uint32(seed >> i), uint8(seed >> (i + 3)), uint64(seed >> (i + 7)));
        }
        t.volume.kind = VolumeType(uint8(seed % 6));
        t.volume.shortfallPrice = -int128(uint128(seed >> 130));
        t.price.floor = int128(uint128(seed >> 128));
        t.escalation.floor = int64(uint64(seed >> 192));
        t.expectation.months[seed % 12] = uint64(seed);
        a.prose = keccak256(abi.encode(seed));
        a.previous = bytes32(seed);
        a.nonce = seed;
        a.deadline = uint40(seed);
    }

    function testFuzz_Hash_IsTheStandards(uint256 seed, uint8 plants, uint8 bands) public {
        Agreement memory a = _random(seed, plants % 70, bands % 20);
        assertEq(ppa.digest(a), digestOf(a));
        assertEq(ppa.hashTerms(a.terms), AgreementReference.hashTerms(a.terms));
    }

    /// @dev One bit anywhere in the words of the terms: where the word is still of its type, another hash.
    function testFuzz_Hash_ChangesWithEveryWord(uint256 seed, uint256 word, uint8 bit) public {
        Agreement memory a = _random(seed, 2, 2);
        bytes32 before = ppa.hashTerms(a.terms);
        bytes memory data = abi.encodeWithSelector(ppa.hashTerms.selector, a.terms);
        word = bound(word, 0, WORDS - 1);
        if (word == PLANTS || word == BANDS) word = 0;
        // Selector and the offset of the tuple; the word's low bits.
        uint256 at = 4 + 32 + 32 * word + 31;
        data[at] = data[at] ^ bytes1(uint8(1 << (bit % 8)));
        (bool ok, bytes memory result) = address(ppa).staticcall(data);
        assertTrue(ok);
        assertTrue(abi.decode(result, (bytes32)) != before);
    }
}
