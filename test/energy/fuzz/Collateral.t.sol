// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../../contracts/energy/interfaces/ICollateral.sol";
import {IEnergyPool} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {SiteId} from "../../../contracts/oracle/types/Site.sol";
import {CollateralFixture} from "../../fixtures/CollateralFixture.sol";

/// @notice Random lives of two sites: thefts, recharges, discharges, proofs, cures, auctions and haircuts in any order; each call that may
/// fail may fail, but none by an arithmetic error.
contract CollateralFuzzTest is CollateralFixture {
    function stepOf(uint256 seed, uint256 i) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, i)));
    }

    /// @dev Of a call that failed: not by a panic.
    function expected(bytes memory reason) private pure {
        assertTrue(bytes4(reason) != 0x4e487b71, "panic");
    }

    function live(uint256 word) private {
        uint256 index = word & 1 == 0 ? SOLAR : OTHER;
        (SiteId id, address who) = index == SOLAR ? (site, owner) : (other.id, other.owner.addr);
        uint256 what = (word >> 8) % 12;
        uint256 amount = (word >> 32) % 2000e6;
        if (what == 0) {
            battery(index, 0, 0, uint64(amount / 1e6));
            settle();
        } else if (what == 1) {
            battery(index, 0, 0, 3000);
            settle();
        } else if (what == 2) {
            uint64 wh = uint64(amount / 1e6);
            battery(index, wh / 2, 0, meters[index].s > wh ? meters[index].s - wh : 0);
            settle();
        } else if (what == 3) {
            vm.prank(who);
            try pool.surrender(Shares.wrap(amount / 4)) {}
            catch (bytes memory r) {
                expected(r);
            }
        } else if (what == 4) {
            vm.prank(who);
            try pool.buyBack(id, Shares.wrap(amount / 4)) {}
            catch (bytes memory r) {
                expected(r);
            }
        } else if (what == 5 || what > 9) {
            skip(amount % 2 days);
        } else if (what == 6) {
            try pool.release(proofAt(index)) {}
            catch (bytes memory r) {
                expected(r);
            }
        } else if (what == 7) {
            vm.prank(who);
            try collateral.fill(address(pool), id, Shares.wrap(amount), 0, who) {}
            catch (bytes memory r) {
                expected(r);
            }
        } else if (what == 8) {
            try collateral.collect(address(stakeToken), stranger) {}
            catch (bytes memory r) {
                expected(r);
            }
            vm.prank(who);
            try collateral.unbond(address(pool), id, amount) {}
            catch (bytes memory r) {
                expected(r);
            }
        } else if (what == 9) {
            vm.prank(who);
            try collateral.withdrawStake(address(pool), id, who) {}
            catch (bytes memory r) {
                expected(r);
            }
        }
        cureSteps(id, index);
    }

    /// @dev What anybody would do of the cure at any time.
    function cureSteps(SiteId id, uint256 index) private {
        try collateral.proveShortfall(address(pool), proofAt(index)) {}
        catch (bytes memory r) {
            expected(r);
        }
        try collateral.cure(address(pool), proofAt(index)) {}
        catch (bytes memory r) {
            expected(r);
        }
        try collateral.enforce(address(pool), id) {}
        catch (bytes memory r) {
            expected(r);
        }
        try collateral.haircut(address(pool), id) {}
        catch (bytes memory r) {
            expected(r);
        }
        try collateral.close(address(pool), id) {}
        catch (bytes memory r) {
            expected(r);
        }
    }

    /// @dev Σ stakes + fund + credits, base units.
    function owed() private view returns (uint256) {
        return bond(site).stake + bond(other.id).stake + collateral.compensationOf(address(pool))
            + collateral.creditOf(address(this), address(stakeToken))
            + collateral.creditOf(owner, address(stakeToken))
            + collateral.creditOf(other.owner.addr, address(stakeToken));
    }

    function checkSite(SiteId id) private view {
        ICollateral.Stake memory s = bond(id);
        assertLe(s.unbonding, s.stake);
        IEnergyPool.Account memory a = accountOf(id);
        assertLe(Shares.unwrap(a.writtenOff), Shares.unwrap(a.liability));
        assertLe(shortOf(id), Shares.unwrap(a.liability - a.writtenOff));
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_TheContractHoldsWhatItOwes(uint256 seed) public {
        chargeBoth(2000);
        for (uint256 i; i < 24; ++i) {
            live(stepOf(seed, i));
            assertEq(stakeToken.balanceOf(address(collateral)), owed(), "held");
            checkSite(site);
            checkSite(other.id);
            (Shares liability, Shares writtenOff,) = pool.totals();
            uint256 claims = (Shares.unwrap(pool.claims()) * pool.kept() + WAD - 1) / WAD;
            assertLe(claims, Shares.unwrap(liability - writtenOff), "claims");
            uint256 waiting = (collateral.shortfallOf(address(pool), site).announcedAt == 0 ? 0 : 1)
                + (collateral.shortfallOf(address(pool), other.id).announcedAt == 0 ? 0 : 1);
            assertEq(held(), waiting != 0, "held inflows");
        }
        emit log_named_uint("kept", pool.kept());
    }
}
