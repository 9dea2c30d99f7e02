// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EntitlementMath} from "../../contracts/oracle/EntitlementMath.sol";
import {IEntitlements} from "../../contracts/oracle/interfaces/IEntitlements.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../contracts/oracle/types/Registers.sol";
import {PERIOD} from "../../contracts/oracle/types/Site.sol";
import {PoolFixture} from "../fixtures/PoolFixture.sol";

/// @notice Threat 31: shares that round to more than there is.
contract Threat31_ShareArithmeticTest is PoolFixture {
    uint40 internal start;

    function setUp() public override {
        super.setUp();
        start = lastPeriod() + PERIOD;
    }

    function claimFor(address holder, uint256 id) internal returns (uint64 wh) {
        LeafProof memory proof = proofAt(CONSUMER);
        vm.prank(holder);
        (wh,,) = entitlements.claim(id, proof);
    }

    function holderOf(uint256 i) internal pure returns (address) {
        return address(uint160(0x1000 + i));
    }

    function test_Threat31_TwoHalvesOfOneWh() public {
        uint256 first = grantAs(consumer, Register.GENERATION, holderOf(1), 5000, start, 0);
        uint256 second = grantAs(consumer, Register.GENERATION, holderOf(2), 5000, start, 0);
        meter(CONSUMER, 3, 0, 0, 0);
        settle();
        entitlements.checkpoint(first, proofAt(CONSUMER));
        meter(CONSUMER, 1, 0, 0, 0);
        settle();
        assertEq(claimFor(holderOf(1), first) + claimFor(holderOf(2), second), 0);
        meter(CONSUMER, 1, 0, 0, 0);
        settle();
        assertEq(claimFor(holderOf(1), first) + claimFor(holderOf(2), second), 2);
    }

    function test_Threat31_TenThousandSharesOfOneBasisPoint() public {
        for (uint256 i; i < 16; ++i) {
            grantAs(consumer, Register.GENERATION, holderOf(i), 1, start, 0);
        }
        vm.prank(consumer.owner.addr);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEntitlements.TooManyEntitlements.selector, consumer.id, Register.GENERATION
            )
        );
        entitlements.grant(consumer.id, Register.GENERATION, holderOf(16), 1, start, 0);
        settle();
        entitlements.checkpoint(2 + 1, proofAt(CONSUMER));
        meter(CONSUMER, 1, 0, 0, 0);
        settle();
        uint256 sum;
        for (uint256 i; i < 16; ++i) {
            sum += claimFor(holderOf(i), 2 + 1 + i);
        }
        assertEq(sum, 0);
    }

    /// @dev Shares that sum to 100 %, claimed at any steps: never more than the register, and each within one Wh of its due.
    /// forge-config: default.fuzz.runs = 48
    function testFuzz_Threat31_ClaimsNeverExceedTheRegister(uint16[4] memory cuts, uint16[6] memory growth)
        public
    {
        uint256[4] memory ids;
        uint16[4] memory shares;
        uint256 left = 10_000;
        for (uint256 i; i < 4; ++i) {
            shares[i] = uint16(i == 3 ? left : bound(cuts[i], 1, left - (3 - i)));
            left -= shares[i];
            ids[i] = grantAs(consumer, Register.GENERATION, holderOf(i), shares[i], start, 0);
        }
        meter(CONSUMER, 77, 0, 0, 0);
        settle();
        entitlements.checkpoint(ids[0], proofAt(CONSUMER));
        uint64[4] memory claimed;
        uint256 total;
        for (uint256 n; n < growth.length; ++n) {
            uint64 wh = uint64(bound(growth[n], 0, 2000));
            total += wh;
            meter(CONSUMER, wh, 0, 0, 0);
            settle();
            uint256 sum;
            for (uint256 i; i < 4; ++i) {
                // Not everyone claims every time.
                if ((growth[n] >> i) & 1 == 0 || n == growth.length - 1) {
                    claimed[i] += claimFor(holderOf(i), ids[i]);
                }
                sum += claimed[i];
            }
            assertLe(sum, total);
        }
        for (uint256 i; i < 4; ++i) {
            assertEq(claimed[i], total * shares[i] / 10_000);
        }
    }

    /// @dev One claim, or many: the same energy.
    function testFuzz_Threat31_ClaimingOftenChangesNothing(
        uint64 opening,
        uint32[3] memory growth,
        uint16 share
    ) public pure {
        opening = uint64(bound(opening, 0, type(uint64).max / 2));
        share = uint16(bound(share, 1, 10_000));
        uint64 a = opening + growth[0];
        uint64 b = a + growth[1];
        uint64 c = b + growth[2];
        uint256 often = uint256(EntitlementMath.claimed(opening, opening, a, share))
            + EntitlementMath.claimed(opening, a, b, share) + EntitlementMath.claimed(opening, b, c, share);
        assertEq(often, EntitlementMath.claimed(opening, opening, c, share));
        assertEq(often, uint256(c - opening) * share / 10_000);
    }
}
